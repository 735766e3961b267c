package dev.dateline.domain.alert.told;

import dev.dateline.domain.story.StoryId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who follows which story without a rule. Safe for any number of threads. */
public final class Followers {
    private final Map<StoryId, Set<String>> byStory = new ConcurrentHashMap<>();
    private final Map<String, Set<StoryId>> bySubscriber = new ConcurrentHashMap<>();

    /** A subscriber follows these stories and no others. */
    public void put(String subscriber, Collection<StoryId> stories) {
        Set<StoryId> before =
                stories.isEmpty() ? bySubscriber.remove(subscriber) : bySubscriber.put(subscriber, Set.copyOf(stories));
        if (before != null) {
            before.forEach(story -> byStory.computeIfPresent(story, (id, followers) -> without(followers, subscriber)));
        }
        stories.forEach(story -> byStory.computeIfAbsent(story, id -> ConcurrentHashMap.newKeySet())
                .add(subscriber));
    }

    /** Who follows this story. */
    public Set<String> of(StoryId story) {
        return byStory.getOrDefault(story, Set.of());
    }

    private static Set<String> without(Set<String> followers, String subscriber) {
        followers.remove(subscriber);
        return followers;
    }
}
