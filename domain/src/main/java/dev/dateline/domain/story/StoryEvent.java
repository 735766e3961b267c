package dev.dateline.domain.story;

import java.time.Instant;

/**
 * One entry of a story's life-cycle log.
 *
 * @param story whose
 * @param sequence 1, 2, … gapless within a story
 * @param at the lane's time when it happened
 * @param lane the language lane
 * @param change what happened
 */
public record StoryEvent(StoryId story, long sequence, Instant at, String lane, StoryChange change) {}
