package dev.dateline.streams.alert;

import dev.dateline.domain.alert.told.Told;
import dev.dateline.domain.alert.told.ToldMemory;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.StoreFormat;
import dev.dateline.schemas.codec.ToldCodec;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.runtime.RollingSweep;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What subscribers have been told of the stories of one partition, and which stories went into which.
 *
 * @param told keys are a story id, a bar, a subscriber
 * @param absorbed keys are story ids, values the stories that went into them, with the time at which the last one did
 */
record ToldStores(KeyValueStore<String, Told> told, KeyValueStore<String, Absorbed> absorbed) implements ToldMemory {
    static final String TOLD = "told";
    static final String ABSORBED = "absorbed-stories";
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final StringSerializer PREFIX = new StringSerializer();

    static Set<StoreBuilder<?>> builders(SchemaRegistry registry) {
        return new LinkedHashSet<>(List.of(
                builder(TOLD, new StoreFormat<>(TOLD, new ToldCodec()).serde(registry)),
                builder(ABSORBED, Absorbed.serde())));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    static ToldStores of(ProcessorContext<?, ?> context) {
        return new ToldStores(context.getStateStore(TOLD), context.getStateStore(ABSORBED));
    }

    @Override
    public @Nullable Told get(StoryId story, String subscriber) {
        return told.get(story + "|" + subscriber);
    }

    @Override
    public void put(StoryId story, String subscriber, Told its) {
        told.put(story + "|" + subscriber, its);
    }

    @Override
    public void forget(StoryId story, String subscriber) {
        told.delete(story + "|" + subscriber);
    }

    @Override
    public Map<String, Told> of(StoryId story) {
        Map<String, Told> all = new LinkedHashMap<>();
        try (KeyValueIterator<String, Told> its = told.prefixScan(story + "|", PREFIX)) {
            while (its.hasNext()) {
                KeyValue<String, Told> next = its.next();
                all.put(next.key.substring(story.value().length() + 1), next.value);
            }
        }
        return all;
    }

    @Override
    public Set<StoryId> absorbed(StoryId story) {
        Absorbed its = absorbed.get(story.value());
        return its == null ? Set.of() : its.stories();
    }

    @Override
    public void absorbed(StoryId story, Set<StoryId> stories, Instant at) {
        absorbed.put(story.value(), stories.isEmpty() ? null : new Absorbed(at, stories));
    }

    /** Forgets what nobody has looked at for thirty days, a little with each alert. */
    static final class Sweep {
        private final RollingSweep<Told> told;
        private final RollingSweep<Absorbed> absorbed;

        Sweep(ToldStores stores) {
            told = new RollingSweep<>(stores.told, Told::touched, 64);
            absorbed = new RollingSweep<>(stores.absorbed, Absorbed::at, 16);
        }

        /** Somebody is told something in a thread. */
        void step(String thread, Instant now) {
            told.step(thread, now.minus(REMEMBERED));
            absorbed.step(thread, now.minus(REMEMBERED));
        }
    }
}
