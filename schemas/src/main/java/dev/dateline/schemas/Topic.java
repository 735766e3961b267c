package dev.dateline.schemas;

import dev.dateline.schemas.codec.Codec;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the wire: keys are UTF-8 strings, values Avro in the wire format of the Kafka world.
 *
 * @param name plural kebab noun
 * @param key what the key is, in words
 * @param codec how values travel
 * @param compacted whether the newest record of a key is kept for ever (or until the retention, if that is set too)
 * @param retention how long records are kept; null for ever
 * @param line what stands on it, in one line
 * @param <V> the domain type of values
 */
public record Topic<V>(
        String name,
        String key,
        Codec<V, ?> codec,
        boolean compacted,
        @Nullable Duration retention,
        String line) {

    /** The registry's subject of the values: the topic's name and {@code -value}. */
    public String subject() {
        return name + "-value";
    }

    /** The topic's clean-up as Kafka names it: compact, delete, or both. */
    public List<String> cleanup() {
        if (!compacted) {
            return List.of(TopicConfig.CLEANUP_POLICY_DELETE);
        }
        return retention == null
                ? List.of(TopicConfig.CLEANUP_POLICY_COMPACT)
                : List.of(TopicConfig.CLEANUP_POLICY_COMPACT, TopicConfig.CLEANUP_POLICY_DELETE);
    }

    /**
     * Values to bytes and back: byte 0, the schema's id in four bytes, Avro binary; null is null both ways. Writing
     * registers the schema at the first record. Reading resolves what older and newer versions wrote, and throws
     * {@link UnreadableRecord} for anything else. May be shared by threads.
     */
    public Serde<V> serde(SchemaRegistry registry) {
        return Serdes.serdeFrom(
                new TopicSerializer<>(subject(), codec, registry), new TopicDeserializer<>(name, codec, registry));
    }

    @Override
    public String toString() {
        return name;
    }
}
