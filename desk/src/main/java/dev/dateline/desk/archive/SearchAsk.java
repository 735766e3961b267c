package dev.dateline.desk.archive;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param text in the language of rules; a word that is still being typed, at the end, finds what begins so; blank for all
 * @param filters what must hold besides
 * @param what where it is looked for
 * @param order which comes first
 * @param limit at most so many of stories and of articles each, 1 to {@link #MOST}
 * @param after goes on where another answer ended; null for the beginning
 */
public record SearchAsk(
        String text,
        SearchFilters filters,
        What what,
        Order order,
        int limit,
        @Nullable SearchCursor after) {

    /** So many hits at most in one answer. */
    public static final int MOST = 100;

    public SearchAsk {
        limit = Math.max(1, Math.min(MOST, limit));
    }

    /** Where is looked. */
    public enum What {
        ALL,
        STORIES,
        ARTICLES
    }

    /** Which hit comes first. */
    public enum Order {
        /** Where the words tell most, times how fresh it is. */
        BEST,
        /** What was seen last. */
        NEWEST
    }

    /** The best stories and articles for some words. */
    public static SearchAsk of(String text, int limit) {
        return new SearchAsk(text, SearchFilters.NONE, What.ALL, Order.BEST, limit, null);
    }
}
