package dev.dateline.app.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.broker.GuardedBroker;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.Retention;
import dev.dateline.schemas.kafka.WireTopics;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What topics keep is what the settings say, also of topics that were there before. */
class BoundedDiskTest {
    private static final long MIB = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void aSteadyStreamTakesNoMoreDiskThanItMay() throws Exception {
        Map<String, String> brisk =
                Map.of("log.retention.check.interval.ms", "200", "log.initial.task.delay.ms", "200");
        try (GuardedBroker broker = GuardedBroker.start(directory.resolve("broker"), brisk)) {
            Path file = broker.clientFile(directory, "root", "root");
            KafkaConnection kafka = KafkaConnection.withFile(broker.bootstrapServers(), file);
            WireTopics.create(kafka, 1, (short) 1);
            WireTopics.create(kafka, new WireTopics.Wanted(1, (short) 1, small()));
            try (Admin admin = Admin.create(kafka.properties())) {
                Awaitility.await()
                        .untilAsserted(
                                () -> assertThat(config(admin, "items")) // a broker learns it when it comes to it
                                        .containsEntry("retention.ms", "3600000")
                                        .containsEntry("retention.bytes", Long.toString(3 * MIB))
                                        .containsEntry("segment.bytes", Long.toString(MIB)));
                assertThat(config(admin, "articles")).containsEntry("retention.bytes", "-1");
                write(kafka, 20);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> assertThat(bytes(admin, "items")).isBetween(2 * MIB, 5 * MIB));
            }
        }
    }

    private static Retention small() {
        return Retention.from(Settings.of(Map.of(
                "retention.items", "1h", "retention.partition-size", "3 MiB", "retention.segment-size", "1 MiB")));
    }

    private static void write(KafkaConnection kafka, int mebibytes) {
        byte[] page = new byte[100_000];
        try (var producer =
                new KafkaProducer<>(kafka.properties(), new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < mebibytes * 10; i++) {
                producer.send(new ProducerRecord<>(Topics.ITEMS.name(), "a", page));
            }
            producer.flush();
        }
    }

    private static Map<String, String> config(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Map<String, String> values = new HashMap<>();
        admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .entries()
                .forEach(entry -> values.put(entry.name(), entry.value()));
        return values;
    }

    private static long bytes(Admin admin, String topic) throws Exception {
        return admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1).values().stream()
                .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                .filter(replica -> replica.getKey().topic().equals(topic))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }
}
