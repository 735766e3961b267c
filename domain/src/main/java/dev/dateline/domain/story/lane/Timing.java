package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.lane.OpenStory.Measures;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a story was, seen from a report.
 *
 * @param silence logarithm of the hours between the report and the story's span
 * @param recency how recent the story's nearest end is, 1 and fading over three days
 * @param youth how young the story is, alike
 */
record Timing(double silence, double recency, double youth) {
    private static final double STORY_HOURS = 72;

    /** The timing of a report's moment and a story; null where one of them is undated. */
    static @Nullable Timing of(@Nullable Instant moment, Measures story) {
        Instant newest = story.newest();
        Instant oldest = story.oldest();
        if (moment == null || newest == null || oldest == null) {
            return null;
        }
        double gap = Math.max(hours(newest, moment), hours(moment, oldest));
        double age = hours(oldest, moment);
        return new Timing(
                StrictMath.log1p(gap), StrictMath.exp(-gap / STORY_HOURS), StrictMath.exp(-age / STORY_HOURS));
    }

    Timing plus(Timing other) {
        return new Timing(silence + other.silence, recency + other.recency, youth + other.youth);
    }

    Timing times(double factor) {
        return new Timing(silence * factor, recency * factor, youth * factor);
    }

    private static double hours(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds() / 3600.0);
    }
}
