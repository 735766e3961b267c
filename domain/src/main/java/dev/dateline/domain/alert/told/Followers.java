package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who follows which story without a rule. Safe for any number of threads. */
public final class Followers {
    private final Map<StoryId, Set<String>> byStory = new ConcurrentHashMap<>();
    private final Map<String, Set<StoryId>> bySubscriber = new ConcurrentHashMap<>();

    /** A subscriber follows these stories and no others. */
    public void put(String subscriber, Collection<StoryId> stories) {
        Set<StoryId> now = Set.copyOf(stories);
        Set<StoryId> before = now.isEmpty() ? bySubscriber.remove(subscriber) : bySubscriber.put(subscriber, now);
        now.forEach(story -> byStory.merge(story, Set.of(subscriber), Followers::both));
        if (before != null) {
            before.stream()
                    .filter(story -> !now.contains(story))
                    .forEach(story ->
                            byStory.computeIfPresent(story, (id, followers) -> without(followers, subscriber)));
        }
    }

    /** Who follows a story, or one of those that went into it, in their order. */
    Set<String> of(StoryId story, Collection<StoryId> absorbed) {
        Set<String> all = new TreeSet<>(byStory.getOrDefault(story, Set.of()));
        absorbed.forEach(other -> all.addAll(byStory.getOrDefault(other, Set.of())));
        return all;
    }

    boolean isEmpty() {
        return byStory.isEmpty();
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> both = new HashSet<>(some);
        both.addAll(more);
        return Set.copyOf(both);
    }

    private static @Nullable Set<String> without(Set<String> followers, String subscriber) {
        Set<String> others = new HashSet<>(followers);
        others.remove(subscriber);
        return others.isEmpty() ? null : Set.copyOf(others);
    }
}
