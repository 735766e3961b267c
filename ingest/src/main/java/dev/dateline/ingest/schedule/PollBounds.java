package dev.dateline.ingest.schedule;

import java.time.Duration;

/**
 * How often sources are asked that do not wish for an interval of their own.
 *
 * @param first interval of a source we do not know yet
 * @param shortest interval of the busiest source
 * @param longest interval of the quietest source, and of one that fails for a while
 * @param expectedWait how long the news that a source lets expect may wait in sum
 */
public record PollBounds(Duration first, Duration shortest, Duration longest, Duration expectedWait) {}
