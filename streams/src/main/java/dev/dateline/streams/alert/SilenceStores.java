package dev.dateline.streams.alert;

import dev.dateline.domain.alert.silence.Heartbeat;
import dev.dateline.domain.alert.silence.Heartbeat.LaneTime;
import dev.dateline.domain.alert.silence.Silence;
import dev.dateline.domain.alert.silence.SilenceMemory;
import dev.dateline.schemas.StoreFormat;
import dev.dateline.schemas.codec.HeartbeatCodec;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What the watch over silence has heard. Small, so it lies in memory, with a changelog topic.
 *
 * @param silences keys are a subscriber, a bar, a rule
 * @param heard how far lanes have come, by lane
 */
record SilenceStores(KeyValueStore<String, String> silences, KeyValueStore<String, Heartbeat> heard)
        implements SilenceMemory {
    static final String SILENCES = "rule-silences";
    static final String HEARD = "heard-lanes";

    static Set<StoreBuilder<?>> builders(SchemaRegistry registry) {
        return new LinkedHashSet<>(List.of(
                builder(SILENCES, Serdes.String()),
                builder(HEARD, new StoreFormat<>(HEARD, new HeartbeatCodec()).serde(registry))));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), values);
    }

    static SilenceStores of(ProcessorContext<?, ?> context) {
        return new SilenceStores(context.getStateStore(SILENCES), context.getStateStore(HEARD));
    }

    @Override
    public @Nullable Silence get(String rule) {
        String known = silences.get(rule);
        return known == null ? null : Silence.read(known);
    }

    @Override
    public void put(String rule, Silence silence) {
        silences.put(rule, silence.text());
    }

    @Override
    public void forget(String rule) {
        silences.delete(rule);
    }

    @Override
    public Set<String> rules() {
        Set<String> rules = new HashSet<>();
        try (KeyValueIterator<String, String> all = silences.all()) {
            all.forEachRemaining(entry -> rules.add(entry.key));
        }
        return rules;
    }

    @Override
    public List<LaneTime> lanes() {
        List<LaneTime> lanes = new ArrayList<>();
        try (KeyValueIterator<String, Heartbeat> all = heard.all()) {
            all.forEachRemaining(entry -> lanes.add((LaneTime) entry.value));
        }
        return lanes;
    }

    @Override
    public void put(LaneTime lane) {
        heard.put(lane.lane(), lane);
    }
}
