package dev.dateline.domain.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The stories of a lane, and which of them have been silent longest. */
final class StoryBook {
    private static final Comparator<OpenStory> SILENT_LONGEST_FIRST =
            Comparator.comparing((OpenStory s) -> s.story().lastSeen()).thenComparing(OpenStory::opened);

    private final Map<StoryId, OpenStory> stories = new HashMap<>();
    private final NavigableSet<OpenStory> open = new TreeSet<>(SILENT_LONGEST_FIRST);
    private final NavigableSet<OpenStory> closed = new TreeSet<>(SILENT_LONGEST_FIRST);
    private final Deadlines due = new Deadlines();

    void put(OpenStory story) {
        remove(story.story().id());
        stories.put(story.story().id(), story);
        queue(story).add(story);
        due.put(story);
    }

    void remove(StoryId id) {
        OpenStory known = stories.remove(id);
        if (known != null) {
            queue(known).remove(known);
            due.remove(known);
        }
    }

    /** The stories that must be looked at by then even if nothing was reported, those longest due first. */
    List<OpenStory> due(Instant moment) {
        return due.until(moment).stream().map(this::get).toList();
    }

    boolean isEmpty() {
        return stories.isEmpty();
    }

    /** A story that a retained report stands in. */
    OpenStory get(StoryId id) {
        OpenStory story = stories.get(id);
        if (story == null) {
            throw new IllegalStateException("a report stands in story " + id + ", which the lane does not know");
        }
        return story;
    }

    /** The open stories whose newest report was seen before this moment, silent longest first. */
    List<OpenStory> openSilentSince(Instant moment) {
        return open.stream()
                .takeWhile(s -> s.story().lastSeen().isBefore(moment))
                .toList();
    }

    List<OpenStory> closedSilentSince(Instant moment) {
        return closed.stream()
                .takeWhile(s -> s.story().lastSeen().isBefore(moment))
                .toList();
    }

    private NavigableSet<OpenStory> queue(OpenStory story) {
        return story.story().phase() == StoryPhase.CLOSED ? closed : open;
    }
}
