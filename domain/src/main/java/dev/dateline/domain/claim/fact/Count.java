package dev.dateline.domain.claim.fact;

import org.jspecify.annotations.Nullable;

/**
 * How many, as far as a text tells: from {@code min} to {@code max}, both included; null where that end is open.
 *
 * @param bound which words drew the bounds
 */
public record Count(@Nullable Long min, @Nullable Long max, Bound bound) {

    /** "About twenty" may be this much more or less. */
    private static final double ABOUT = 0.15;

    /** Exactly so many. */
    public static Count exactly(long value) {
        return new Count(value, value, Bound.EXACT);
    }

    /** So many, as the words before or after the number have it. */
    public static Count bounded(long value, Bound bound) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN, VAGUE -> new Count(value, null, bound);
            case UP_TO, JUST_UNDER -> new Count(null, value, bound);
            case EXACT, ABOUT, ORDINAL -> new Count(value, value, bound);
        };
    }

    /** The number that a headline would show: the lower end, else the upper one. */
    public long shown() {
        return min != null ? min : max != null ? max : 0;
    }

    /** The lowest number that agrees with it. */
    public long low() {
        long low = min == null ? 0 : min;
        return bound == Bound.ABOUT ? (long) Math.floor(low * (1 - ABOUT)) : low;
    }

    /** The highest number that agrees with it. */
    public long high() {
        long high = max == null ? Long.MAX_VALUE : max;
        return bound == Bound.ABOUT ? (long) Math.ceil(high * (1 + ABOUT)) : high;
    }

    /** Whether one number can agree with both. */
    public boolean meets(Count other) {
        return low() <= other.high() && other.low() <= high();
    }
}
