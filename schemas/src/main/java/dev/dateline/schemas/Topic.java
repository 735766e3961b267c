package dev.dateline.schemas;

import dev.dateline.schemas.codec.Codec;
import java.time.Duration;
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
}
