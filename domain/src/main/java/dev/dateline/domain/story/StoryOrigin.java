package dev.dateline.domain.story;

import java.time.Instant;

/**
 * One independent origin of a story's texts.
 *
 * @param origin whose
 * @param reports how many of the story's reports have it, copies included
 * @param firstSeen when we saw the first of them
 */
public record StoryOrigin(ReportOrigin origin, int reports, Instant firstSeen) {}
