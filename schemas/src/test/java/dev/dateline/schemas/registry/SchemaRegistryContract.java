package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.registry.SchemaRegistry.SchemaRejected;
import dev.dateline.schemas.registry.SchemaRegistry.SchemaUnknown;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.util.UUID;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** What every registry does, whoever runs it. */
abstract class SchemaRegistryContract {
    static final Schema FIRST = record("{'name':'title','type':'string','doc':'Headline.'}");
    static final Schema WIDER = record("{'name':'title','type':'string','doc':'Headline.'},"
            + "{'name':'lead','type':['null','string'],'doc':'First sentence.','default':null}");
    static final Schema BREAKING = record("{'name':'headline','type':'string','doc':'Headline.'}");

    private final String subject = "stories-" + UUID.randomUUID() + "-value";

    abstract SchemaRegistry registry();

    @Test
    void theSameSchemaAlwaysHasTheSameId() {
        int id = registry().register(subject, FIRST);
        assertThat(id).isPositive();
        assertThat(registry().register(subject, FIRST)).isEqualTo(id);
        assertThat(registry().register(subject + ".copy", FIRST)).isEqualTo(id);
        assertThat(registry().versions(subject)).hasSize(1);
    }

    @Test
    void aSchemaIsFoundByItsIdWithDocumentationAndDefaults() {
        int id = registry().register(subject, WIDER);
        assertThat(registry().byId(id).toString()).isEqualTo(WIDER.toString());
    }

    @Test
    void aCompatibleSchemaBecomesTheNextVersion() {
        int first = registry().register(subject, FIRST);
        int second = registry().register(subject, WIDER);
        assertThat(registry().versions(subject))
                .containsExactly(new Version(subject, 1, first, FIRST), new Version(subject, 2, second, WIDER));
        assertThat(registry().subjects()).contains(subject).isSorted();
    }

    @Test
    void aSchemaThatCannotReadAnEarlierVersionIsRejected() {
        registry().register(subject, FIRST);
        assertThatThrownBy(() -> registry().register(subject, BREAKING)).isInstanceOf(SchemaRejected.class);
        assertThat(registry().versions(subject)).extracting(Version::schema).containsExactly(FIRST);
    }

    @Test
    void everyEarlierVersionCounts() {
        registry().register(subject, record("{'name':'title','type':'string'}"));
        registry().register(subject, record(""));
        Schema fitsTheSecondOnly = record("{'name':'title','type':'int','default':0}");
        assertThatThrownBy(() -> registry().register(subject, fitsTheSecondOnly))
                .isInstanceOf(SchemaRejected.class);
    }

    @Test
    void anIdThatNobodyRegisteredIsUnknown() {
        assertThatThrownBy(() -> registry().byId(987_654_321)).isInstanceOf(SchemaUnknown.class);
    }

    @Test
    void aSubjectThatNobodyRegisteredHasNoVersions() {
        assertThat(registry().versions(subject)).isEmpty();
        assertThat(registry().subjects()).doesNotContain(subject);
    }

    static Schema record(String fields) {
        return new Schema.Parser()
                .parse(("{'type':'record','name':'Story','namespace':'test','doc':'A story.','fields':[" + fields
                                + "]}")
                        .replace('\'', '"'));
    }
}
