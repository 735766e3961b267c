package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.KafkaRefused;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry.SchemaRejected;
import dev.dateline.schemas.registry.SchemaRegistry.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics and embedded registry on a real broker. */
class RealWireTest {
    @TempDir
    static Path directory;

    private static RealWire wire;

    @BeforeAll
    static void start() throws Exception {
        wire = new RealWire(directory);
        wire.kafka().awaitReachable(Duration.ofSeconds(5), sentence -> {});
        WireTopics.create(wire.kafka(), 3, (short) 1);
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    void theTopicsAreMadeOnceAsDeclared() throws Exception {
        WireTopics.create(wire.kafka(), 3, (short) 1);
        try (Admin admin = Admin.create(wire.kafka().properties())) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.all().stream().map(Topic::name).toList());
            var articles = new ConfigResource(ConfigResource.Type.TOPIC, "articles");
            var config = admin.describeConfigs(List.of(articles)).all().get().get(articles);
            assertThat(config.get("cleanup.policy").value().split(",")).containsExactlyInAnyOrder("compact", "delete");
            assertThat(config.get("retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(30).toMillis()));
        }
    }

    @Test
    void anotherNumberOfPartitionsIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> WireTopics.create(wire.kafka(), 5, (short) 1))
                .isInstanceOf(WireTopics.WireTopicsRejected.class)
                .hasMessageContaining("articles has 3")
                .hasMessageContaining("kafka.partitions");
    }

    @Test
    void processesThatRegisterAtOnceAgree() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<SchemaRegistry> processes = IntStream.range(0, 4)
                .<SchemaRegistry>mapToObj(i -> new EmbeddedSchemaRegistry(wire.kafka()))
                .toList();
        List<Callable<List<Integer>>> works = processes.stream()
                .<Callable<List<Integer>>>map(process -> () -> registerAll(process))
                .toList();
        List<List<Integer>> ids = new ArrayList<>();
        for (Future<List<Integer>> done : threads.invokeAll(works)) {
            ids.add(done.get(1, TimeUnit.MINUTES));
        }
        assertThat(ids).containsOnly(ids.get(0));
        for (SchemaRegistry process : processes) {
            assertThat(process.versions("stories-value"))
                    .extracting(Version::version)
                    .containsExactly(1);
            process.close();
        }
        threads.shutdown();
    }

    @Test
    void anIncompatibleSchemaIsRejected() {
        wire.registry().register("race-value", schema("title"));
        assertThatThrownBy(() -> wire.registry().register("race-value", schema("headline")))
                .isInstanceOf(SchemaRejected.class);
    }

    @Test
    void schemasAreThereAfterABrokersRestart(@TempDir Path other) throws Exception {
        int id;
        try (RealWire before = new RealWire(other)) {
            id = before.registry().register("stories-value", schema("title"));
        }
        try (RealWire after = new RealWire(other)) {
            assertThat(after.registry().byId(id)).isEqualTo(schema("title"));
            assertThat(after.registry().register("stories-value", schema("title")))
                    .isEqualTo(id);
            assertThat(after.registry().versions("stories-value")).hasSize(1);
        }
    }

    @Test
    void anAbsentKafkaIsWaitedForAndNamed() {
        KafkaConnection nobody = KafkaConnection.plain("127.0.0.1:1");
        List<String> said = new ArrayList<>();
        Thread waiting = Thread.currentThread();
        assertThatThrownBy(() -> nobody.awaitReachable(Duration.ofMillis(300), sentence -> {
                    said.add(sentence);
                    waiting.interrupt();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).startsWith("Waiting for Kafka at 127.0.0.1:1: ");
    }

    @Test
    void aNameWithoutAnAddressMayComeLater() {
        KafkaConnection nobody = KafkaConnection.plain("no-such-host.invalid:9092");
        Thread waiting = Thread.currentThread();
        assertThatThrownBy(() -> nobody.awaitReachable(Duration.ofMillis(300), sentence -> waiting.interrupt()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void wrongClientSettingsAreNotWaitedFor() {
        var wrong = new KafkaConnection(wire.kafka().bootstrapServers(), Map.of("security.protocol", "SASL_ROT13"));
        assertThatThrownBy(() -> wrong.awaitReachable(Duration.ofSeconds(1), sentence -> {}))
                .isInstanceOf(KafkaRefused.class)
                .hasMessageContaining("SASL_ROT13");
    }

    private static List<Integer> registerAll(SchemaRegistry registry) {
        return Topics.all().stream()
                .map(topic -> registry.register(topic.subject(), topic.codec().schema()))
                .toList();
    }

    private static Schema schema(String field) {
        return SchemaBuilder.record("Story").fields().requiredString(field).endRecord();
    }
}
