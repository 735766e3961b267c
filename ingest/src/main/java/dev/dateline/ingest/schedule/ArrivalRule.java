package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Arrival;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells news from what was there before us. After a source's first readable answer everything new is live: it came
 * while we watched, whatever date it bears. In the first answer only that is live which dates itself after the source
 * was added, or shortly before; without a date, or with one in the future, it is old news.
 */
final class ArrivalRule {
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(5);

    private final Instant liveFrom;

    /**
     * The rule for one source.
     *
     * @param since when the source was added
     * @param liveWindow how long before that news counts as live
     */
    ArrivalRule(Instant since, Duration liveWindow) {
        this.liveFrom = since.minus(liveWindow);
    }

    /**
     * How an entry arrives.
     *
     * @param date what the entry says of its publication
     * @param at when the answer came
     * @param first whether the source gave no readable answer before
     */
    Arrival of(@Nullable Instant date, Instant at, boolean first) {
        if (!first) {
            return Arrival.LIVE;
        }
        boolean live = date != null && !date.isBefore(liveFrom) && !date.isAfter(at.plus(CLOCK_ERROR));
        return live ? Arrival.LIVE : Arrival.BACKFILL;
    }
}
