package dev.dateline.bench.latency;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * What a wire wrote to a topic.
 *
 * @param topic the topic
 * @param some its first values
 * @param records how many there were in all
 */
record WrittenTopic<V>(Topic<V> topic, List<V> some, long records) {
    private static final int KEPT = 300;

    WrittenTopic {
        some = List.copyOf(some);
    }

    /** Reads it. */
    static <V> WrittenTopic<V> read(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        Deserializer<V> values = topic.serde(registry).deserializer();
        List<V> some = new ArrayList<>();
        long records = WholeTopic.read(kafka, topic, record -> {
            if (record.value() != null && some.size() < KEPT) {
                some.add(values.deserialize(topic.name(), record.value()));
            }
        });
        return new WrittenTopic<>(topic, some, records);
    }

    /** Name of the topic that stands in its place. */
    String bare() {
        return "bare-" + topic.name();
    }
}
