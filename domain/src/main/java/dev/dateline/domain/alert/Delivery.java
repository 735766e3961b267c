package dev.dateline.domain.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it went to hand an alert to a channel.
 *
 * @param alert the alert's id
 * @param subscriber who is told
 * @param channel the channel's id
 * @param attempt 1, 2, …; 0 for what was not attempted
 * @param at when, by the clock of the machine that sends
 * @param outcome how it ended
 * @param message what the channel answered, or why it was held; of a delivered alert the channel's own name for the
 *     message, by which a later one can change it, if there is one
 * @param next when it is tried again, or when what is held is delivered; null when it has ended
 * @param digest id of the digest it was delivered with; null on its own
 * @param thread the alert's thread
 */
public record Delivery(
        String alert,
        String subscriber,
        String channel,
        int attempt,
        Instant at,
        Outcome outcome,
        @Nullable String message,
        @Nullable Instant next,
        @Nullable String digest,
        String thread) {

    /** How an attempt ended. */
    public enum Outcome {
        /** The channel took it. */
        DELIVERED,
        /** The channel did not; it is tried again. */
        FAILED,
        /** It is not tried any more; it can be replayed. */
        GAVE_UP,
        /** It waits for a digest. */
        HELD,
        /** It is about to be handed over; told only where it could come in a digest, were nobody to live to tell more. */
        BEGUN,
        /** Newer news of its thread made it needless before it was delivered. */
        SUPERSEDED,
        /** The subscriber muted its thread, or has no such channel any more. */
        DROPPED
    }

    /** True if nothing more is to be done. */
    public boolean isDone() {
        return switch (outcome) {
            case DELIVERED, GAVE_UP, SUPERSEDED, DROPPED -> true;
            case FAILED, HELD, BEGUN -> false;
        };
    }
}
