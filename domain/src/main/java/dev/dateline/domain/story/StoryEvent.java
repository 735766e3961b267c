package dev.dateline.domain.story;

import dev.dateline.domain.story.work.Hand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a story's life-cycle log.
 *
 * @param story whose
 * @param sequence 1, 2, … gapless within a story
 * @param at the lane's time when it happened
 * @param lane the language lane
 * @param change what happened
 * @param hand whose hand did it; null for what the lane did by itself
 */
public record StoryEvent(
        StoryId story,
        long sequence,
        Instant at,
        String lane,
        StoryChange change,
        @Nullable Hand hand) {

    /** What the lane did by itself. */
    public StoryEvent(StoryId story, long sequence, Instant at, String lane, StoryChange change) {
        this(story, sequence, at, lane, change, null);
    }
}
