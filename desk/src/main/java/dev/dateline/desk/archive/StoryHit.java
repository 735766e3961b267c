package dev.dateline.desk.archive;

import dev.dateline.domain.story.Story;

/**
 * A story that was found.
 *
 * @param story its newest state
 * @param title its headline, the words that were looked for marked
 * @param snippet where a report of it says them, marked
 * @param score how well it fits; the same unit within one answer only
 */
public record StoryHit(Story story, Marked title, Marked snippet, double score) {}
