package dev.dateline.domain.item;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a source brings news, learned from its entries.
 *
 * @param perHour entries a week for each hour of the week, Monday 00:00 UTC first, decayed over weeks; empty before anything was learned
 * @param since the first moment that was watched; null before anything was learned
 * @param until up to when it was learned; null before anything was learned
 * @param lastNews when its newest entry came; null when none did
 */
public record Rhythm(
        List<Float> perHour,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Instant lastNews) {
    /** Hours of a week. */
    public static final int HOURS = 168;

    /** Nothing was learned yet. */
    public static final Rhythm UNKNOWN = new Rhythm(List.of(), null, null, null);

    public Rhythm {
        perHour = List.copyOf(perHour);
    }
}
