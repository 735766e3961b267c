package dev.dateline.domain.alert.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether an endpoint is asked at all. After five failures in a row it is left alone for half a minute, then one attempt
 * may pass; each time that one fails, the pause doubles, up to ten minutes. One success closes the breaker.
 *
 * @param failures failures in a row
 * @param until no attempt before this moment
 */
public record Breaker(int failures, Instant until) {
    private static final int TOLERATED = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Of an endpoint that has not failed. */
    public static final Breaker CLOSED = new Breaker(0, Instant.MIN);

    /** True while nothing may be sent. */
    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }

    /** After a failure at this moment. */
    public Breaker failed(Instant now) {
        int more = failures + 1;
        if (more < TOLERATED) {
            return new Breaker(more, Instant.MIN);
        }
        int doublings = Math.min(more - TOLERATED, 10);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return new Breaker(more, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }
}
