package dev.dateline.desk.story;

import org.jspecify.annotations.Nullable;

/**
 * Which stories are wanted.
 *
 * @param language only this lane, or all when null
 * @param text words that must all occur in titles, leads or outlets; blank for no condition
 * @param limit at most so many, 1 or more
 * @param after go on after this place, or from the top when null
 */
public record StoryQuery(
        @Nullable String language,
        String text,
        int limit,
        @Nullable StoryCursor after) {

    /** The first stories of all languages. */
    public static StoryQuery top(int limit) {
        return new StoryQuery(null, "", limit, null);
    }
}
