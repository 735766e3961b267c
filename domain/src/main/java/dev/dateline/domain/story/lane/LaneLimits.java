package dev.dateline.domain.story.lane;

import java.time.Duration;

/**
 * How much a lane remembers.
 *
 * @param horizon how long after it was seen a report takes part in statistics, search and stories
 * @param closing how long after its newest report a story is closed; at most the horizon
 * @param listedReports how many of its newest reports a story's state lists, besides the founding one
 * @param capacity how many reports it remembers at most: of more, the oldest are forgotten as if the horizon were nearer
 */
public record LaneLimits(Duration horizon, Duration closing, int listedReports, int capacity) {
    public LaneLimits {
        if (closing.isNegative() || closing.isZero() || closing.compareTo(horizon) > 0) {
            throw new IllegalArgumentException("closing must be positive and at most the horizon: " + closing);
        }
        if (listedReports < 1) {
            throw new IllegalArgumentException("a story lists at least one report, not " + listedReports);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("a lane remembers at least one report, not " + capacity);
        }
    }

    /** As many reports as there are within the horizon. */
    public LaneLimits(Duration horizon, Duration closing, int listedReports) {
        this(horizon, closing, listedReports, Integer.MAX_VALUE);
    }

    /** A week of memory, stories closed after three silent days, 50 reports listed. */
    public static LaneLimits standard() {
        return new LaneLimits(Duration.ofDays(7), Duration.ofHours(72), 50);
    }

    /** Nothing is ever forgotten or closed: for a corpus judged as a whole. */
    public static LaneLimits unlimited() {
        Duration millennia = Duration.ofDays(1_000_000);
        return new LaneLimits(millennia, millennia, 50);
    }
}
