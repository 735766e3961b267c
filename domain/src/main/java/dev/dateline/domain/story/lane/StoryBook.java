package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The stories of a lane, and which of them have been silent longest. Of each it holds what decides; the full states of
 * the 2,000 used last, or of all where there is no shelf.
 */
final class StoryBook {
    private static final int AT_HAND = 2_000;
    private static final Comparator<KnownStory> SILENT_LONGEST_FIRST =
            Comparator.comparing(KnownStory::lastSeen).thenComparing(KnownStory::opened);

    private final StoryShelf shelf;
    private final Map<StoryId, KnownStory> stories = new HashMap<>();
    private final Map<StoryId, OpenStory> atHand;
    private final NavigableSet<KnownStory> open = new TreeSet<>(SILENT_LONGEST_FIRST);
    private final NavigableSet<KnownStory> closed = new TreeSet<>(SILENT_LONGEST_FIRST);
    private final NavigableSet<KnownStory> pinned = new TreeSet<>(SILENT_LONGEST_FIRST);
    private final Deadlines due = new Deadlines();

    StoryBook(StoryShelf shelf) {
        this.shelf = shelf;
        this.atHand = new LastUsed<>(shelf == StoryShelf.NONE ? Integer.MAX_VALUE : AT_HAND);
    }

    /** A story that is new, or has come to another state. */
    void put(OpenStory story) {
        StoryId id = story.story().id();
        KnownStory known = stories.get(id);
        if (known == null) {
            known = new KnownStory(story);
            stories.put(id, known);
        } else {
            queue(known).remove(known);
            due.remove(known);
            known.follow(story);
        }
        queue(known).add(known);
        due.put(known);
        atHand.put(known.id(), story);
    }

    void remove(StoryId id) {
        KnownStory known = stories.remove(id);
        atHand.remove(id);
        if (known != null) {
            queue(known).remove(known);
            due.remove(known);
        }
    }

    /** The stories that must be looked at by then even if nothing was reported, those longest due first. */
    List<KnownStory> due(Instant moment) {
        return due.until(moment);
    }

    boolean isEmpty() {
        return stories.isEmpty();
    }

    /** A story that a retained report stands in. */
    KnownStory known(StoryId id) {
        KnownStory story = stories.get(id);
        if (story == null) {
            throw new IllegalStateException("a report stands in story " + id + ", which the lane does not know");
        }
        return story;
    }

    /** A story that may be unknown or long forgotten. */
    Optional<KnownStory> find(StoryId id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** The full state of a story. */
    OpenStory read(KnownStory story) {
        OpenStory state = atHand.get(story.id());
        if (state == null) {
            state = shelf.read(story.id());
            atHand.put(story.id(), state);
        }
        return state.as(story.measures());
    }

    /** Every story has these members and no others. */
    void shrinkTo(Collection<Member> members) {
        Map<KnownStory, int[]> left = new IdentityHashMap<>();
        members.stream().filter(Member::isMember).forEach(m -> {
            int[] counts = left.computeIfAbsent(m.story(), s -> new int[2]);
            counts[0]++;
            counts[1] += m.hasEntities() ? 1 : 0;
        });
        for (KnownStory story : stories.values()) {
            int[] counts = left.getOrDefault(story, new int[2]);
            story.shrinkTo(counts[0], counts[1]);
        }
    }

    /** The open stories whose newest report was seen before this moment, silent longest first. */
    List<KnownStory> openSilentSince(Instant moment) {
        return silentSince(moment, open);
    }

    List<KnownStory> closedSilentSince(Instant moment) {
        return silentSince(moment, closed);
    }

    int size() {
        return stories.size();
    }

    private static List<KnownStory> silentSince(Instant moment, NavigableSet<KnownStory> stories) {
        return stories.isEmpty() || !stories.first().lastSeen().isBefore(moment)
                ? List.of()
                : stories.stream().takeWhile(s -> s.lastSeen().isBefore(moment)).toList();
    }

    private NavigableSet<KnownStory> queue(KnownStory story) {
        return story.isPinned() ? pinned : story.isClosed() ? closed : open;
    }
}
