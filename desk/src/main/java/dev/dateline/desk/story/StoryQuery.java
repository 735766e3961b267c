package dev.dateline.desk.story;

import org.jspecify.annotations.Nullable;

/**
 * Which stories are wanted.
 *
 * @param filter what they must be like
 * @param limit at most so many, 1 or more
 * @param after go on after this place, or from the top when null
 */
public record StoryQuery(
        StoryFilter filter, int limit, @Nullable StoryCursor after) {

    /** The first of all stories. */
    public static StoryQuery top(int limit) {
        return new StoryQuery(StoryFilter.ALL, limit, null);
    }
}
