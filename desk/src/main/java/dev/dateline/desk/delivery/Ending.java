package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Delivery.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended, or what was decided without one.
 *
 * @param outcome the end
 * @param message for readers, or the channel's name for the message
 * @param next when it is tried again or delivered; null when it has ended
 * @param digest id of the digest; null on its own
 */
record Ending(
        Outcome outcome,
        @Nullable String message,
        @Nullable Instant next,
        @Nullable String digest) {

    /** Nothing more is to be done. */
    static Ending last(Outcome outcome, @Nullable String message) {
        return new Ending(outcome, message, null, null);
    }

    /** It waits. */
    static Ending held(String why, Instant until) {
        return new Ending(Outcome.HELD, why, until, null);
    }

    /** It is handed over at once. */
    static Ending begun(Instant now) {
        return new Ending(Outcome.BEGUN, "goes out", now, null);
    }

    Ending within(@Nullable String itsDigest) {
        return new Ending(outcome, message, next, itsDigest);
    }

    Ending as(Outcome other) {
        return new Ending(other, message, next, digest);
    }
}
