package dev.dateline.desk.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param stories the best stories
 * @param articles the best articles
 * @param hint what the text may have meant otherwise, or why it was read as plain words; empty as a rule
 * @param instead the words that were looked for because those that were asked for are nowhere; null as a rule
 * @param next where another answer goes on; null at the end
 */
public record SearchHits(
        Part<StoryHit> stories,
        Part<ArticleHit> articles,
        String hint,
        @Nullable String instead,
        @Nullable SearchCursor next) {

    /** Nothing. */
    public static final SearchHits NONE = new SearchHits(Part.none(), Part.none(), "", null, null);

    /**
     * Hits of one sort.
     *
     * @param hits the best first
     * @param total how many there are
     * @param more whether there are more than {@code total}, which then is only what was counted
     */
    public record Part<T>(List<T> hits, long total, boolean more) {
        public Part {
            hits = List.copyOf(hits);
        }

        /** No hits. */
        public static <T> Part<T> none() {
            return new Part<>(List.of(), 0, false);
        }
    }
}
