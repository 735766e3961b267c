package dev.dateline.app.wire;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Topics that keep the newest of each key, the changelogs of stores among them, as they are once they have been compacted. */
final class CompactedView {
    private CompactedView() {}

    /** The topics of which some key's newest value has this word in it. */
    static Set<String> topicsWith(String word, KafkaConnection kafka) {
        Set<String> found = new TreeSet<>();
        try (Admin admin = Admin.create(kafka.properties(Map.of()))) {
            for (String topic : compacted(admin)) {
                if (newest(topic, kafka).stream().anyMatch(value -> value.contains(word))) {
                    found.add(topic);
                }
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }

    private static List<String> compacted(Admin admin) throws InterruptedException, ExecutionException {
        List<ConfigResource> topics = admin.listTopics().names().get().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        List<String> compacted = new ArrayList<>();
        admin.describeConfigs(topics).all().get().forEach((topic, config) -> {
            if (config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value().contains("compact")) {
                compacted.add(topic.name());
            }
        });
        return compacted;
    }

    private static List<String> newest(String topic, KafkaConnection kafka) {
        Map<String, byte[]> newest = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    String key = record.key() == null ? "" : Base64.getEncoder().encodeToString(record.key());
                    newest.put(key, record.value() == null ? new byte[0] : record.value());
                });
            }
        }
        return newest.values().stream()
                .map(value -> new String(value, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
