package dev.dateline.app.topic;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The newest value of every key of a compacted topic, as of now. */
public final class TopicTable {
    private static final Duration POLL = Duration.ofMillis(200);

    private TopicTable() {}

    /** Reads the topic to its end; keys are sorted, removed and unreadable values left out. */
    public static <V> SortedMap<String, V> read(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        SortedMap<String, V> table = new TreeMap<>();
        Deserializer<V> values = topic.serde(registry).deserializer();
        Map<String, Object> properties = kafka.properties(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"));
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> put(table, record, values));
            }
        }
        return table;
    }

    private static <V> void put(Map<String, V> table, ConsumerRecord<String, byte[]> record, Deserializer<V> values) {
        try {
            if (record.value() == null) {
                table.remove(record.key());
            } else {
                table.put(record.key(), values.deserialize(record.topic(), record.value()));
            }
        } catch (UnreadableRecord left) {
            table.remove(record.key());
        }
    }
}
