package dev.dateline.domain.story.lane;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** When which story must be looked at even if nothing is reported; only those whose time has come are touched. */
final class Deadlines {
    private final NavigableSet<KnownStory> queue =
            new TreeSet<>(Comparator.comparing((KnownStory s) -> Objects.requireNonNull(s.due()))
                    .thenComparingLong(KnownStory::opened));

    void put(KnownStory story) {
        if (story.due() != null) {
            queue.add(story);
        }
    }

    /** To be called before the story's deadline changes. */
    void remove(KnownStory story) {
        if (story.due() != null) {
            queue.remove(story);
        }
    }

    /** The stories due by then, the longest due first. */
    List<KnownStory> until(Instant moment) {
        return queue.isEmpty() || Objects.requireNonNull(queue.first().due()).isAfter(moment)
                ? List.of()
                : queue.stream()
                        .takeWhile(s -> !Objects.requireNonNull(s.due()).isAfter(moment))
                        .toList();
    }
}
