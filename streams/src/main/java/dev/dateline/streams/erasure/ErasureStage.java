package dev.dateline.streams.erasure;

import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.TolerantDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;

/** {@code erasures} to the list by which the stages let nothing in that was erased. */
public final class ErasureStage {
    static final String ERASED = "erased";

    private ErasureStage() {}

    /** Adds the stage; as the last one, since a state directory names its stores by the places of the stages. */
    public static void addTo(Topology topology, SchemaRegistry registry, Erasures erasures) {
        var keys = Serdes.String();
        StoreBuilder<TimestampedKeyValueStore<String, Erasure>> store = Stores.timestampedKeyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(ERASED), keys, Topics.ERASURES.serde(registry))
                .withLoggingDisabled();
        topology.addGlobalStore(
                store,
                "read-erasures",
                keys.deserializer(),
                new TolerantDeserializer<>(Topics.ERASURES.serde(registry).deserializer()),
                Topics.ERASURES.name(),
                "keep-erasures",
                () -> new KeepErasuresProcessor(erasures));
    }
}
