package dev.dateline.app.ops;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.app.broker.GuardedBroker;
import dev.dateline.app.setting.AllSettings;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.app.wire.FeedNews;
import dev.dateline.desk.Desk;
import dev.dateline.domain.item.Item;
import dev.dateline.ingest.Ingest;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.Retention;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wire on a broker with TLS, SCRAM and rules: each role under its own name, with what {@code ops/acls} allows it. */
class LeastPrivilegeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path directory;

    private static GuardedBroker broker;
    private static Admin root;
    private static AclList list;

    @BeforeAll
    static void start() throws Exception {
        broker = GuardedBroker.start(directory.resolve("broker"), Map.of());
        root = Admin.create(connect("root").properties());
        list = AclList.read();
        for (String user : List.of("setup", "ingest", "streams", "desk")) {
            broker.admit(root, user, user + "-secret");
        }
        broker.allow(root, list.bindings());
        WireTopics.create(connect("setup"), new WireTopics.Wanted(1, (short) 1, Retention.usual()));
        new EmbeddedSchemaRegistry(connect("setup"), (short) 1).close();
    }

    @AfterAll
    static void stop() {
        root.close();
        broker.close();
    }

    @Test
    void theListedRulesAreEnoughForTheWholePath() throws Exception {
        Settings settings = settings();
        try (Running desk = new Running("desk");
                Running streams = new Running("streams");
                Running ingest = new Running("ingest");
                Desk page = Desk.start(
                        new Desk.Wiring(desk.kafka, desk.registry, Meters.unwatched()),
                        settings,
                        InstantSource.system(),
                        directory);
                Streams placing = Streams.start(streams.kafka, streams.registry, settings);
                Ingest polling = Ingest.start(
                        ingest.kafka, ingest.registry, settings, InstantSource.system(), Meters.unwatched())) {
            try (TopicWriter<Item> items = new TopicWriter<>(ingest.kafka, ingest.registry, Topics.ITEMS)) {
                Item item = quake();
                items.write(item.article().value(), item, Topics::itemPartition);
                items.flush();
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> page.isRunning() && placing.isRunning() && polling.isRunning());
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> WholeTopic.read(connect("desk"), Topics.STORIES, any -> {}) > 0);
        }
    }

    @Test
    void whatARuleAllowsNoOtherRuleDoes() throws Exception {
        for (AclList.Line line : list.lines()) {
            String name = line.resource().name();
            if (line.resource().resourceType() == ResourceType.TOPIC
                    && Topics.all().stream().anyMatch(t -> t.name().equals(name))) {
                for (AclBinding rule : line.bindings()) {
                    AclOperation operation = rule.entry().operation();
                    root.deleteAcls(List.of(rule.toFilter())).all().get();
                    awaitAllowed(line.role(), name, operation, false);
                    broker.allow(root, List.of(rule));
                    awaitAllowed(line.role(), name, operation, true);
                }
            }
        }
    }

    private static void awaitAllowed(String role, String topic, AclOperation operation, boolean wanted) {
        var ask = new DescribeTopicsOptions().includeAuthorizedOperations(true);
        try (Admin admin = Admin.create(connect(role).properties())) {
            Awaitility.await(role + " " + operation + " " + topic)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> admin.describeTopics(List.of(topic), ask)
                                    .allTopicNames()
                                    .get()
                                    .get(topic)
                                    .authorizedOperations()
                                    .contains(operation)
                            == wanted);
        }
    }

    @Test
    void aDeskCannotWriteItems() {
        try (Running desk = new Running("desk");
                TopicWriter<Item> items = new TopicWriter<>(desk.kafka, desk.registry, Topics.ITEMS)) {
            Item item = quake();
            assertThatThrownBy(() -> {
                        items.write(item.article().value(), item, Topics::itemPartition);
                        items.flush();
                    })
                    .hasStackTraceContaining("Not authorized");
        }
    }

    /** A role's connection, and its registry on it. */
    private static final class Running implements AutoCloseable {
        private final KafkaConnection kafka;
        private final SchemaRegistry registry;

        Running(String role) {
            kafka = connect(role);
            registry = new EmbeddedSchemaRegistry(kafka, (short) 1);
        }

        @Override
        public void close() {
            registry.close();
        }
    }

    private static Settings settings() {
        return Settings.among(AllSettings.list())
                .flags(Map.of(
                        "desk.port", "0",
                        "streams.threads", "1",
                        "streams.state-dir", directory.resolve("state").toString()))
                .build();
    }

    private static KafkaConnection connect(String user) {
        try {
            String password = user.equals("root") ? "root" : user + "-secret";
            return KafkaConnection.withFile(broker.bootstrapServers(), broker.clientFile(directory, user, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item quake() {
        return FeedNews.entry(
                "post",
                URI.create("http://post.example/quake"),
                "Strong earthquake shakes the harbour town of Marsa",
                "An earthquake of magnitude six shook Marsa on Monday morning, the mayor said.",
                Instant.now());
    }
}
