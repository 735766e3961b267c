package dev.dateline.domain.item;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a date that a feed or page gives is not to be believed. */
public enum DateDoubt {
    /** Later than the moment it was read at, by more than an hour. */
    FUTURE(0.1),
    /** A clock that was never set: 1970-01-01, 0001-01-01, any day before there were feeds. */
    EPOCH(0.1),
    /** All entries of the feed carry the same moment. */
    ALL_EQUAL(0.3),
    /** The feed stamps its entries with the moment of each request. */
    NOW(0),
    /** The feed and the page, or two places of the page, name moments that are days apart. */
    CONTRADICTED(0.5),
    /** The feed's newest date stands still while new entries keep coming under it. */
    STUCK(0.1),
    /** The feed gives its old entries later dates from answer to answer. */
    MOVING(0),
    /** The page tells only when it was last changed. */
    LAST_CHANGE(0.7),
    /** Nothing on the page calls it the day of publication; it stands in a script, a picture's address, some line. */
    HINT(0.7);

    private static final Duration CLOCK_SKEW = Duration.ofHours(1);
    private static final Instant FIRST_FEED = Instant.parse("1997-01-01T00:00:00Z");

    private final double confidence;

    DateDoubt(double confidence) {
        this.confidence = confidence;
    }

    /** The most that a date so doubted is worth, 0 to 1; at 0 it is no date at all. */
    public double confidence() {
        return confidence;
    }

    /** Whether the moment is made up, so that any other date is better. */
    public boolean isLie() {
        return confidence < CONTRADICTED.confidence;
    }

    /** What speaks against a moment by itself; null when nothing does. */
    public static @Nullable DateDoubt of(Instant moment, Instant readAt) {
        if (moment.isAfter(readAt.plus(CLOCK_SKEW))) {
            return FUTURE;
        }
        return moment.isBefore(FIRST_FEED) ? EPOCH : null;
    }
}
