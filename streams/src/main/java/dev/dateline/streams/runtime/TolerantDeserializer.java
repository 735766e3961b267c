package dev.dateline.streams.runtime;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic's values; what cannot be read becomes {@link Decoded.Unreadable} instead of an exception. */
public final class TolerantDeserializer<V> implements Deserializer<Decoded<V>> {
    private final Deserializer<V> strict;

    /** Tolerates what this deserializer refuses. */
    public TolerantDeserializer(Deserializer<V> strict) {
        this.strict = strict;
    }

    @Override
    public @Nullable Decoded<V> deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return new Decoded.Readable<>(strict.deserialize(topic, bytes));
        } catch (SerializationException e) {
            return new Decoded.Unreadable<>(bytes, String.valueOf(e.getMessage()));
        }
    }
}
