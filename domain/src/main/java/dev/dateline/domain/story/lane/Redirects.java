package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The stories that went into others, within the horizon; so that none of them points at another redirect. */
final class Redirects {
    private static final Comparator<OpenStory> BY_AGE =
            Comparator.comparing((OpenStory s) -> s.story().lastSeen()).thenComparing(OpenStory::opened);

    private final Map<StoryId, NavigableSet<OpenStory>> byTarget = new HashMap<>();
    private final NavigableSet<OpenStory> all = new TreeSet<>(BY_AGE);

    void put(OpenStory redirect) {
        StoryId target = redirect.story().mergedInto();
        if (target != null && all.add(redirect)) {
            byTarget.computeIfAbsent(target, id -> new TreeSet<>(BY_AGE)).add(redirect);
        }
    }

    void remove(OpenStory redirect) {
        StoryId target = redirect.story().mergedInto();
        @Nullable NavigableSet<OpenStory> others = target == null ? null : byTarget.get(target);
        all.remove(redirect);
        if (others != null && others.remove(redirect) && others.isEmpty()) {
            byTarget.remove(target);
        }
    }

    /** Those that point at this story, silent longest first. */
    List<OpenStory> to(StoryId target) {
        @Nullable NavigableSet<OpenStory> redirects = byTarget.get(target);
        return redirects == null ? List.of() : List.copyOf(redirects);
    }

    /** The one with this id; looks at all of them. */
    Optional<OpenStory> find(StoryId id) {
        return all.stream().filter(s -> s.story().id().equals(id)).findFirst();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<OpenStory> silentSince(Instant moment) {
        return all.stream()
                .takeWhile(s -> s.story().lastSeen().isBefore(moment))
                .toList();
    }
}
