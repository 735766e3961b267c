package dev.dateline.streams.alert;

import dev.dateline.domain.alert.told.Told;
import dev.dateline.domain.alert.told.ToldMemory;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.StoreFormat;
import dev.dateline.schemas.codec.ToldCodec;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * What subscribers have been told of the stories of one partition, by story and subscriber.
 *
 * @param store keys are a story id, a bar, a subscriber
 */
record ToldStore(KeyValueStore<String, Told> store) implements ToldMemory {
    static final String NAME = "told";

    static StoreBuilder<KeyValueStore<String, Told>> builder(SchemaRegistry registry) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME),
                Serdes.String(),
                new StoreFormat<>(NAME, new ToldCodec()).serde(registry));
    }

    @Override
    public @Nullable Told get(StoryId story, String subscriber) {
        return store.get(story + "|" + subscriber);
    }

    @Override
    public void put(StoryId story, String subscriber, Told told) {
        store.put(story + "|" + subscriber, told);
    }

    @Override
    public Map<String, Told> of(StoryId story) {
        Map<String, Told> told = new LinkedHashMap<>();
        try (KeyValueIterator<String, Told> all = store.range(story + "|", story + "|\uffff")) {
            while (all.hasNext()) {
                KeyValue<String, Told> next = all.next();
                told.put(next.key.substring(story.value().length() + 1), next.value);
            }
        }
        return told;
    }

    /** Forgets what was last looked at before this moment. */
    void forgetBefore(Instant moment) {
        try (KeyValueIterator<String, Told> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, Told> next = all.next();
                if (next.value.touched().isBefore(moment)) {
                    store.delete(next.key);
                }
            }
        }
    }
}
