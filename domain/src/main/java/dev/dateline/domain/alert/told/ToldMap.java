package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What subscribers have been told, in memory: for a back-test. Not safe for several threads. */
public final class ToldMap implements ToldMemory {
    private final Map<StoryId, Map<String, Told>> told = new HashMap<>();
    private final Map<StoryId, Set<StoryId>> absorbed = new HashMap<>();

    @Override
    public @Nullable Told get(StoryId story, String subscriber) {
        return of(story).get(subscriber);
    }

    @Override
    public Map<String, Told> of(StoryId story) {
        return new TreeMap<>(told.getOrDefault(story, Map.of()));
    }

    @Override
    public void put(StoryId story, String subscriber, Told its) {
        told.computeIfAbsent(story, s -> new TreeMap<>()).put(subscriber, its);
    }

    @Override
    public void forget(StoryId story, String subscriber) {
        told.computeIfPresent(story, (id, its) -> {
            its.remove(subscriber);
            return its.isEmpty() ? null : its;
        });
    }

    @Override
    public Set<StoryId> absorbed(StoryId story) {
        return absorbed.getOrDefault(story, Set.of());
    }

    @Override
    public void absorbed(StoryId story, Set<StoryId> stories, Instant at) {
        if (stories.isEmpty()) {
            absorbed.remove(story);
        } else {
            absorbed.put(story, Set.copyOf(stories));
        }
    }
}
