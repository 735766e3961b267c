package dev.dateline.streams.alert;

import dev.dateline.domain.alert.told.Told;
import dev.dateline.domain.alert.told.ToldMemory;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.StoreFormat;
import dev.dateline.schemas.codec.ToldCodec;
import dev.dateline.streams.MapRegistry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** What is told, as bytes: what a new process finds in the changelog. */
final class BytesMemory implements ToldMemory {
    private static final Serde<Told> TOLD = new StoreFormat<>("told", new ToldCodec()).serde(new MapRegistry());
    private static final Serde<Absorbed> ABSORBED = Absorbed.serde();

    private final Map<String, byte[]> told = new TreeMap<>();
    private final Map<String, byte[]> absorbed = new TreeMap<>();

    @Override
    public @Nullable Told get(StoryId story, String subscriber) {
        return TOLD.deserializer().deserialize("", told.get(story + "|" + subscriber));
    }

    @Override
    public void put(StoryId story, String subscriber, Told its) {
        told.put(story + "|" + subscriber, TOLD.serializer().serialize("", its));
    }

    @Override
    public void forget(StoryId story, String subscriber) {
        told.remove(story + "|" + subscriber);
    }

    @Override
    public Map<String, Told> of(StoryId story) {
        Map<String, Told> all = new LinkedHashMap<>();
        told.forEach((key, bytes) -> {
            if (key.startsWith(story + "|")) {
                all.put(key.substring(key.indexOf('|') + 1), TOLD.deserializer().deserialize("", bytes));
            }
        });
        return all;
    }

    @Override
    public Set<StoryId> absorbed(StoryId story) {
        Absorbed its = ABSORBED.deserializer().deserialize("", absorbed.get(story.value()));
        return its == null ? Set.of() : its.stories();
    }

    @Override
    public void absorbed(StoryId story, Set<StoryId> stories, Instant at) {
        absorbed.put(story.value(), ABSORBED.serializer().serialize("", new Absorbed(at, stories)));
    }
}
