package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.PipelineConfig;
import dev.dateline.streams.Streams;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody deletes a topic while the wire runs, and makes it again: threads fail, and others come in their place. */
class FailedThreadTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** A group waits that long for a static member that has gone. */
    private static final Map<String, String> LONG_SESSIONS = Map.of("session.timeout.ms", "600000");

    @TempDir
    Path directory;

    @Test
    void aThreadThatFailedIsNoMemberOfTheGroup() throws Exception {
        Settings settings = Settings.of(
                Map.of("streams.state-dir", directory.resolve("stores").toString(), "streams.threads", "1"));
        String group = PipelineConfig.from(settings).applicationId();
        try (RealWire wire = new RealWire(directory.resolve("broker"));
                Admin admin = Admin.create(wire.kafka().properties(Map.of()))) {
            WireTopics.create(wire.kafka(), 1, (short) 1);
            KafkaConnection kafka = new KafkaConnection(wire.kafka().bootstrapServers(), LONG_SESSIONS);
            try (Streams streams = Streams.start(kafka, wire.registry(), settings)) {
                Awaitility.await().atMost(PATIENCE).until(streams::isRunning);
                List<String> before = members(admin, group);
                assertThat(before).hasSize(1);

                admin.deleteTopics(List.of(Topics.ITEMS.name())).all().get();
                Awaitility.await().atMost(PATIENCE).until(() -> !streams.isRunning());
                WireTopics.create(wire.kafka(), 1, (short) 1);

                Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(streams.isRunning()).isTrue();
                    assertThat(members(admin, group)).hasSize(1).doesNotContainAnyElementsOf(before);
                });
            }
        }
    }

    private static List<String> members(Admin admin, String group) throws Exception {
        return admin.describeClassicGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                .map(MemberDescription::groupInstanceId)
                .map(name -> name.orElse("without a name"))
                .toList();
    }
}
