package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The newest stories of the wire in memory. One thread writes, any thread reads; readers get an unchanging {@link
 * StorySnapshot}, made at most once a change and only when somebody asks.
 *
 * <p>Bounded: when there are more than {@code capacity} open stories, those seen longest ago leave the board (they
 * stay on the topic). Merged stories are kept apart as redirects, as many again.
 */
public final class StoryBoard {

    private static final int LONGEST_CHAIN = 16;
    private static final Comparator<Story> OLDEST_FIRST = Comparator.comparing(Story::lastSeen)
            .thenComparing(story -> story.id().value());

    private final int capacity;
    private final Map<StoryId, BoardEntry> open = new HashMap<>();
    private final TreeSet<Story> byAge = new TreeSet<>(OLDEST_FIRST);
    private final Ranking ranking = new Ranking();
    private final FacetTally facets = new FacetTally();
    private final Newest<StoryId, StoryId> redirects;
    private final Newest<StoryId, Boolean> erased;
    private final OutletNames outlets = new OutletNames();
    private Instant wireTime = Instant.EPOCH;
    private long reports;
    private @Nullable StorySnapshot snapshot;
    private long version;

    /** An empty board for at most so many open stories. */
    public StoryBoard(int capacity) {
        this.capacity = capacity;
        this.redirects = new Newest<>(capacity);
        this.erased = new Newest<>(capacity);
    }

    /** Takes a story's newest state. */
    public synchronized void put(Story story) {
        forget(story.id());
        outlets.learn(story);
        if (story.lastSeen().isAfter(wireTime)) {
            wireTime = story.lastSeen();
        }
        if (story.mergedInto() != null) {
            redirects.put(story.id(), story.mergedInto());
            return;
        }
        BoardEntry entry = BoardEntry.of(story);
        open.put(story.id(), entry);
        byAge.add(story);
        ranking.add(entry);
        facets.add(entry);
        reports += story.reportCount();
        while (open.size() > capacity) {
            forget(byAge.first().id());
        }
    }

    /** Takes a story off the board: its key was deleted. */
    public synchronized void remove(StoryId id) {
        forget(id);
    }

    /** Takes a story off the board of which nothing is left. */
    public synchronized void erase(StoryId id) {
        forget(id);
        erased.put(id, true);
    }

    /** What is known of this id; redirects are followed to their end. */
    public synchronized Found find(StoryId id) {
        BoardEntry entry = open.get(id);
        if (entry != null) {
            return new Found.Here(entry.story());
        }
        StoryId target = redirects.get(id);
        for (int hops = 0; target != null && hops < LONGEST_CHAIN; hops++) {
            if (open.containsKey(target)) {
                return new Found.Moved(target);
            }
            if (erased.containsKey(target)) {
                return new Found.Erased();
            }
            target = redirects.get(target);
        }
        return erased.containsKey(id) ? new Found.Erased() : new Found.Unknown();
    }

    /** All open stories now, ranked. */
    public synchronized StorySnapshot snapshot() {
        StorySnapshot current = snapshot;
        if (current == null) {
            current = new StorySnapshot(ranking.entries(), facets.counts(), wireTime);
            snapshot = current;
        }
        return current;
    }

    /** How many open stories there are. */
    public synchronized int size() {
        return open.size();
    }

    /** How many reports stand in them. */
    public synchronized long reports() {
        return reports;
    }

    /** Grows with every change of the board. */
    public synchronized long version() {
        return version;
    }

    /** The newest time seen on any story; {@link Instant#EPOCH} before the first. */
    public synchronized Instant wireTime() {
        return wireTime;
    }

    /** The name readers know an outlet by; its id when no report told it. */
    public String outletName(String outletId) {
        return outlets.name(outletId);
    }

    private void forget(StoryId id) {
        BoardEntry entry = open.remove(id);
        if (entry != null) {
            byAge.remove(entry.story());
            ranking.remove(entry);
            facets.remove(entry);
            reports -= entry.story().reportCount();
        }
        redirects.remove(id);
        erased.remove(id);
        snapshot = null;
        version++;
    }
}
