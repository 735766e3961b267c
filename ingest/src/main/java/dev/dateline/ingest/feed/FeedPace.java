package dev.dateline.ingest.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed wishes to be asked; values that make no sense are left out.
 *
 * @param ttl how long an answer may be kept
 * @param skipHours hours of the day (UTC, 0–23) in which nothing new comes
 * @param skipDays days (UTC) on which nothing new comes
 */
public record FeedPace(@Nullable Duration ttl, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {

    /** No wish at all. */
    public static final FeedPace UNSAID = new FeedPace(null, Set.of(), Set.of());

    public FeedPace {
        skipHours = Set.copyOf(skipHours);
        skipDays = Set.copyOf(skipDays);
    }
}
