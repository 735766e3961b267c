package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.WireTopics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of docs/consuming.md read a real wire as they stand on the page. */
class ConsumingPageTest {
    private static final List<String> EXPECTED =
            List.of("de-1\tÜberschwemmung in Köln", "ar-2\tزلزال قبالة الساحل", "en-3\tHarbour reopens");

    @TempDir
    static Path directory;

    private static RealWire wire;
    private static PageProgram programs;

    @BeforeAll
    static void start() throws Exception {
        wire = new RealWire(directory.resolve("broker"));
        WireTopics.create(wire.kafka(), 2, (short) 1);
        publish(false, "Never happened");
        publish(true, "Überschwemmung in Köln", "زلزال قبالة الساحل", "Harbour reopens");
        programs = new PageProgram(
                Path.of(System.getProperty("basedir", ""), "..", "docs", "consuming.md"),
                Map.of(
                        "BOOTSTRAP", wire.kafka().bootstrapServers(),
                        "REGISTRY", wire.registryUrl().toString(),
                        "N", Integer.toString(EXPECTED.size())));
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    void theJavaProgramPrintsTheStories() throws Exception {
        Path source = programs.save("java", directory.resolve("Stories.java"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> lines = programs.run(java, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(lines).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    @Test
    void thePythonProgramPrintsTheStories() throws Exception {
        assumeTrue(
                succeeds("/usr/bin/python3", "-c", "import confluent_kafka, avro.schema"),
                "skipped: no Python clients");
        Path source = programs.save("python", directory.resolve("stories.py"));
        assertThat(programs.run("/usr/bin/python3", source.toString())).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    @Test
    void kcatPrintsKeysAndTheSchemasId() throws Exception {
        assumeTrue(succeeds("kcat", "-V"), "skipped: no kcat");
        Path source = programs.save("sh", directory.resolve("stories.sh"));
        String id = Integer.toUnsignedString(
                wire.registry().versions("stories-value").get(0).id());
        assertThat(programs.run("sh", source.toString()))
                .hasSize(EXPECTED.size())
                .allSatisfy(line -> assertThat(line).contains("\t").contains(id));
    }

    private static void publish(boolean commit, String... titles) {
        Map<String, Object> properties = wire.kafka().properties(Map.of("transactional.id", "test"));
        try (var producer = new KafkaProducer<>(
                properties,
                new StringSerializer(),
                Topics.STORIES.serde(wire.registry()).serializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (String title : titles) {
                Story story = story(EXPECTED.stream()
                        .filter(line -> line.endsWith(title))
                        .findFirst()
                        .orElse("en-4\t" + title));
                producer.send(new ProducerRecord<>("stories", story.id().value(), story));
            }
            producer.flush();
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private static Story story(String line) {
        String[] parts = line.split("\t", 2);
        Instant at = Instant.parse("2026-03-01T10:00:00Z");
        return new Story(
                new StoryId(parts[0]),
                "de",
                parts[1],
                List.of(),
                1,
                List.of("harbour-post"),
                at,
                at,
                StoryPhase.NEW,
                null,
                1,
                Support.NONE,
                new Pulse(0, at),
                List.of("de"),
                List.of(),
                ArticleId.of(parts[0]),
                List.of());
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
