package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All open stories at one moment, ranked; never changes, so pages can read it while the wire goes on. */
public final class StorySnapshot {

    private final List<BoardEntry> ranked;
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Instant wireTime;
    private final long reports;

    StorySnapshot(Collection<BoardEntry> entries, Instant wireTime) {
        this.ranked = entries.stream().sorted(BoardEntry.BY_RANK).toList();
        this.wireTime = wireTime;
        this.reports =
                ranked.stream().mapToLong(entry -> entry.story().reportCount()).sum();
        ranked.forEach(entry -> languages.merge(entry.story().lane(), 1, Integer::sum));
    }

    /** The stories that meet the query's conditions. */
    public StorySelection select(StoryQuery query) {
        List<String> words = SearchText.words(query.text());
        List<BoardEntry> matching = ranked.stream()
                .filter(entry -> query.language() == null
                        || query.language().equals(entry.story().lane()))
                .filter(entry -> entry.text().containsAll(words))
                .toList();
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

    /** Stories by language lane, sorted by lane. */
    public Map<String, Integer> languages() {
        return Collections.unmodifiableMap(languages);
    }
}
