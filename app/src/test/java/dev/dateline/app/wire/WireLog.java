package dev.dateline.app.wire;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics of a running wire from the beginning to their end, as any consumer of committed records can. */
final class WireLog implements AutoCloseable {
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;

    WireLog(String bootstrapServers) {
        this.kafka = KafkaConnection.plain(bootstrapServers);
        this.registry = new EmbeddedSchemaRegistry(kafka);
    }

    <V> List<V> values(Topic<V> topic) {
        return records(topic).stream().map(ConsumerRecord::value).toList();
    }

    <V> List<ConsumerRecord<String, V>> records(Topic<V> topic) {
        List<ConsumerRecord<String, V>> records = new ArrayList<>();
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new StringDeserializer(),
                topic.serde(registry).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** The newest state of every story. */
    Map<String, Story> stories() {
        Map<String, Story> stories = new TreeMap<>();
        records(Topics.STORIES).forEach(record -> stories.put(record.key(), record.value()));
        return stories;
    }

    /** The sequence numbers of each story's events, in the order of the log. */
    Map<String, List<Long>> sequences() {
        Map<String, List<Long>> sequences = new TreeMap<>();
        for (StoryEvent event : values(Topics.STORY_EVENTS)) {
            sequences
                    .computeIfAbsent(event.story().value(), story -> new ArrayList<>())
                    .add(event.sequence());
        }
        return sequences;
    }

    @Override
    public void close() {
        registry.close();
    }
}
