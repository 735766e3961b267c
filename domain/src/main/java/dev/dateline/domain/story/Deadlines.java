package dev.dateline.domain.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** When which story must be looked at even if nothing is reported; only those whose time has come are touched. */
final class Deadlines {
    private final NavigableSet<Deadline> queue =
            new TreeSet<>(Comparator.comparing(Deadline::at).thenComparingLong(Deadline::opened));

    private record Deadline(Instant at, long opened, StoryId story) {}

    void put(OpenStory story) {
        Instant at = story.due();
        if (at != null) {
            queue.add(new Deadline(at, story.opened(), story.story().id()));
        }
    }

    void remove(OpenStory story) {
        Instant at = story.due();
        if (at != null) {
            queue.remove(new Deadline(at, story.opened(), story.story().id()));
        }
    }

    /** The stories due by then, the longest due first. */
    List<StoryId> until(Instant moment) {
        return queue.stream()
                .takeWhile(deadline -> !deadline.at().isAfter(moment))
                .map(Deadline::story)
                .toList();
    }
}
