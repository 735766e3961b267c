package dev.dateline.schemas.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.Compatibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards what was released. To release the schemas as they are now:
 *
 * <pre>mvn -q -pl schemas -am -Dfast test -Ddateline.release=next</pre>
 *
 * which adds a version where a schema changed; {@code =again} instead replaces the newest version, which is right only
 * while nobody has records written with it.
 */
class ReleasedSchemasTest {
    private static final String HOW = "the schema differs from its newest released version; release it with"
            + " mvn -q -pl schemas -am -Dfast test -Ddateline.release=next";
    private static final ReleasedSchemas RELEASED = ReleasedSchemas.ofThisRepository();

    static List<Topic<?>> topics() {
        return Topics.all();
    }

    @BeforeAll
    static void releaseWhenAsked() throws IOException {
        for (Topic<?> topic : Topics.all()) {
            switch (System.getProperty("dateline.release", "")) {
                case "next" -> RELEASED.writeNext(topic);
                case "again" -> RELEASED.writeAgain(topic);
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void readersOfTodayUnderstandEveryReleasedVersion(Topic<?> topic) {
        assertThat(Compatibility.problem(topic.codec().schema(), RELEASED.of(topic)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theNewestReleasedVersionIsTheSchemaOfToday(Topic<?> topic) {
        assertThat(RELEASED.isNewest(topic)).as(HOW).isTrue();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTypeAndEveryFieldIsDocumented(Topic<?> topic) {
        List<String> silent = new ArrayList<>();
        collectUndocumented(topic.codec().schema(), silent, new HashSet<>());
        assertThat(silent).isEmpty();
    }

    @Test
    void theCheckSeesATypeWithoutDocumentation() {
        Schema undocumented = new Schema.Parser()
                .parse(
                        "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"b\",\"type\":\"int\",\"doc\":\" \"}]}");
        List<String> silent = new ArrayList<>();
        collectUndocumented(Schema.createArray(undocumented), silent, new HashSet<>());
        assertThat(silent).containsExactly("A", "A.b");
    }

    private static void collectUndocumented(Schema schema, List<String> silent, Set<Schema> seen) {
        switch (schema.getType()) {
            case ARRAY -> collectUndocumented(schema.getElementType(), silent, seen);
            case MAP -> collectUndocumented(schema.getValueType(), silent, seen);
            case UNION -> schema.getTypes().forEach(branch -> collectUndocumented(branch, silent, seen));
            case ENUM -> note(schema.getFullName(), schema.getDoc(), silent);
            case RECORD -> {
                if (seen.add(schema)) {
                    note(schema.getFullName(), schema.getDoc(), silent);
                    for (Schema.Field field : schema.getFields()) {
                        note(schema.getFullName() + "." + field.name(), field.doc(), silent);
                        collectUndocumented(field.schema(), silent, seen);
                    }
                }
            }
            default -> {}
        }
    }

    private static void note(String name, String doc, List<String> silent) {
        if (doc == null || doc.isBlank()) {
            silent.add(name);
        }
    }
}
