package dev.dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.registry.SchemaLog.Proposal;
import dev.dateline.schemas.registry.SchemaRegistry.SchemaRejected;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class EmbeddedSchemaRegistryTest extends SchemaRegistryContract {
    private final MemorySchemaLog log = new MemorySchemaLog();
    private final SchemaRegistry registry = new EmbeddedSchemaRegistry(log);
    private final SchemaRegistry elsewhere = new EmbeddedSchemaRegistry(log.another());

    @Override
    SchemaRegistry registry() {
        return registry;
    }

    @Test
    void whatOneProcessRegisteredAnotherKnowsAtOnce() {
        int id = registry.register("stories-value", FIRST);
        assertThat(elsewhere.byId(id)).isEqualTo(FIRST);
        assertThat(elsewhere.register("stories-value", FIRST)).isEqualTo(id);
        assertThat(elsewhere.versions("stories-value")).hasSize(1);
    }

    @Test
    void aFreshInstallationGivesTheSameIds() {
        assertThat(MemorySchemaLog.registry().register("other-value", FIRST))
                .isEqualTo(registry.register("stories-value", FIRST))
                .isNotEqualTo(registry.register("stories-value", WIDER));
    }

    @Test
    void theOrderOfAttributesInTheTextMakesNoDifference() {
        Schema turned = new Schema.Parser()
                .parse(
                        "{\"fields\":[{\"doc\":\"Headline.\",\"type\":\"string\",\"name\":\"title\"}],\"doc\":\"A story.\","
                                + "\"namespace\":\"test\",\"name\":\"Story\",\"type\":\"record\"}");
        assertThat(registry.register("stories-value", turned)).isEqualTo(registry.register("stories-value", FIRST));
    }

    @Test
    void aChangedDocumentationIsANewVersion() {
        registry.register("stories-value", FIRST);
        registry.register("stories-value", record("{'name':'title','type':'string','doc':'The headline.'}"));
        assertThat(registry.versions("stories-value"))
                .extracting(Version::version)
                .containsExactly(1, 2);
    }

    @Test
    void ofTwoWritersAtOnceTheFirstInTheLogWinsForEverybody() {
        log.append(new Proposal("stories-value", FIRST.toString()));
        log.append(new Proposal("stories-value", BREAKING.toString()));
        log.append(new Proposal("stories-value", FIRST.toString()));
        log.append(new Proposal("stories-value", WIDER.toString()));
        assertThat(registry.versions("stories-value"))
                .extracting(Version::schema)
                .containsExactly(FIRST, WIDER);
        assertThat(elsewhere.versions("stories-value")).isEqualTo(registry.versions("stories-value"));
    }

    @Test
    void aWriterThatLostTheRaceToAnIncompatibleSchemaIsRejected() {
        var raced = new EmbeddedSchemaRegistry(new RacedLog(log.another(), BREAKING));
        assertThatThrownBy(() -> raced.register("stories-value", FIRST)).isInstanceOf(SchemaRejected.class);
        assertThat(registry.versions("stories-value"))
                .extracting(Version::schema)
                .containsExactly(BREAKING);
    }

    @Test
    void aWriterThatLostTheRaceToACompatibleSchemaIsTheNextVersion() {
        var raced = new EmbeddedSchemaRegistry(new RacedLog(log.another(), FIRST));
        raced.register("stories-value", WIDER);
        assertThat(registry.versions("stories-value"))
                .extracting(Version::schema)
                .containsExactly(FIRST, WIDER);
    }

    @Test
    void manyWritersAtOnceAgree() {
        List<SchemaRegistry> processes = IntStream.range(0, 8)
                .<SchemaRegistry>mapToObj(i -> new EmbeddedSchemaRegistry(log.another()))
                .toList();
        List<Integer> ids = processes.parallelStream()
                .map(process -> process.register("stories-value", FIRST))
                .toList();
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.versions("stories-value"))
                        .isEqualTo(registry.versions("stories-value"))
                        .hasSize(1));
    }

    @Test
    void whatIsNoSchemaOnTheTopicDoesNoHarm() {
        log.append(new Proposal("stories-value", "no schema"));
        assertThat(registry.versions("stories-value")).isEmpty();
        assertThat(registry.register("stories-value", FIRST)).isPositive();
    }

    @Test
    void aRejectionNamesTheVersionAndTheField() {
        registry.register("stories-value", FIRST);
        assertThatThrownBy(() -> registry.register("stories-value", BREAKING))
                .hasMessage("Readers of the new schema could not read version 1 of stories-value:"
                        + " the new field headline in Story has no default.");
    }

    /** A log on which another process is always a moment earlier. */
    private record RacedLog(SchemaLog log, Schema earlier) implements SchemaLog {
        @Override
        public void append(Proposal proposal) {
            log.append(new Proposal(proposal.subject(), earlier.toString()));
            log.append(proposal);
        }

        @Override
        public void readOn(java.util.function.Consumer<Proposal> reader) {
            log.readOn(reader);
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
