package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All open stories at one moment, ranked; never changes, so pages can read it while the wire goes on. */
public final class StorySnapshot {

    private final List<BoardEntry> ranked;
    private final FacetCounts counts;
    private final Instant wireTime;

    /**
     * The stories, highest rank first.
     *
     * @param counts of all of them
     */
    StorySnapshot(List<BoardEntry> ranked, FacetCounts counts, Instant wireTime) {
        this.ranked = List.copyOf(ranked);
        this.counts = counts;
        this.wireTime = wireTime;
    }

    /** The stories that meet the query's conditions. */
    public StorySelection select(StoryQuery query) {
        StoryFilter filter = query.filter();
        if (filter.isAll()) {
            return page(ranked, query);
        }
        List<String> words = SearchText.words(filter.text());
        return page(
                ranked.stream()
                        .filter(entry -> entry.meets(filter) && entry.text().containsAll(words))
                        .toList(),
                query);
    }

    /** The stories that meet the query's conditions, and how many stories each further choice would show. */
    public StoryOverview overview(StoryQuery query) {
        StoryFilter filter = query.filter();
        if (filter.isAll()) {
            return new StoryOverview(page(ranked, query), counts);
        }
        List<String> words = SearchText.words(filter.text());
        FacetTally tally = new FacetTally();
        List<BoardEntry> matching = new ArrayList<>();
        for (BoardEntry entry : ranked) {
            if (entry.text().containsAll(words) && tally.addTo(filter, entry)) {
                matching.add(entry);
            }
        }
        return new StoryOverview(page(matching, query), tally.counts());
    }

    /** Stories about the same people and places, the closest first. */
    public List<Related> related(Story story, int limit) {
        return Related.to(story, ranked, counts, limit);
    }

    /** The newest time seen on any story; {@link Instant#EPOCH} before the first. */
    public Instant wireTime() {
        return wireTime;
    }

    /** How many stories there are. */
    public int size() {
        return ranked.size();
    }

    private static StorySelection page(List<BoardEntry> matching, StoryQuery query) {
        StoryCursor after = query.after();
        List<BoardEntry> page = matching.stream()
                .filter(entry -> after == null || after.isBefore(entry))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = page.size() > query.limit();
        List<Story> shown =
                page.stream().limit(query.limit()).map(BoardEntry::story).toList();
        return new StorySelection(shown, matching.size(), more ? StoryCursor.after(page.get(query.limit() - 1)) : null);
    }
}
