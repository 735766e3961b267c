package dev.dateline.schemas;

import dev.dateline.schemas.codec.Codec;
import dev.dateline.schemas.registry.SchemaRegistry;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * How the values of a local store become bytes: as on a topic, so that a store written by an older version can be read.
 *
 * @param store the store's name
 * @param codec how values are written
 * @param <V> the domain type of values
 */
public record StoreFormat<V>(String store, Codec<V, ?> codec) {

    /** Values to bytes and back; the schema is registered under the store's name. */
    public Serde<V> serde(SchemaRegistry registry) {
        return Serdes.serdeFrom(
                new TopicSerializer<>(store + "-store-value", codec, registry),
                new TopicDeserializer<>(store, codec, registry));
    }
}
