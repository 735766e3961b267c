package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All open stories at one moment, ranked; never changes, so pages can read it while the wire goes on. */
public final class StorySnapshot {

    private final List<BoardEntry> ranked;
    private final Instant wireTime;
    private final long reports;
    private volatile @Nullable FacetCounts ofAll;

    /** The stories, highest rank first. */
    StorySnapshot(Collection<BoardEntry> ranked, Instant wireTime) {
        this.ranked = List.copyOf(ranked);
        this.wireTime = wireTime;
        this.reports =
                ranked.stream().mapToLong(entry -> entry.story().reportCount()).sum();
    }

    /** The stories that meet the query's conditions. */
    public StorySelection select(StoryQuery query) {
        StoryFilter filter = query.filter();
        List<BoardEntry> matching = filter.isAll()
                ? ranked
                : withWords(filter).filter(entry -> entry.meets(filter)).toList();
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

    /** How many stories each further choice would show. */
    public FacetCounts count(StoryFilter filter) {
        if (!filter.isAll()) {
            return FacetCounts.of(withWords(filter), filter);
        }
        FacetCounts known = ofAll;
        if (known == null) {
            known = FacetCounts.of(ranked.stream(), filter);
            ofAll = known;
        }
        return known;
    }

    /** Stories about the same people and places, the closest first. */
    public List<Related> related(Story story, int limit) {
        return Related.to(story, ranked, count(StoryFilter.ALL), limit);
    }

    /** The newest time seen on any story; {@link Instant#EPOCH} before the first. */
    public Instant wireTime() {
        return wireTime;
    }

    /** How many stories there are. */
    public int size() {
        return ranked.size();
    }

    /** How many reports stand in them. */
    public long reports() {
        return reports;
    }

    private Stream<BoardEntry> withWords(StoryFilter filter) {
        List<String> words = SearchText.words(filter.text());
        return words.isEmpty()
                ? ranked.stream()
                : ranked.stream().filter(entry -> entry.text().containsAll(words));
    }
}
