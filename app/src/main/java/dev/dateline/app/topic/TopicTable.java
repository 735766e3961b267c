package dev.dateline.app.topic;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** The newest value of every key of a compacted topic, as of now. */
public final class TopicTable {
    private TopicTable() {}

    /** Reads the topic to its end; keys are sorted, removed and unreadable values left out. */
    public static <V> SortedMap<String, V> read(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        SortedMap<String, V> table = new TreeMap<>();
        Deserializer<V> values = topic.serde(registry).deserializer();
        WholeTopic.read(kafka, topic, record -> put(table, record, values));
        return table;
    }

    private static <V> void put(
            SortedMap<String, V> table, ConsumerRecord<String, byte[]> record, Deserializer<V> values) {
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
