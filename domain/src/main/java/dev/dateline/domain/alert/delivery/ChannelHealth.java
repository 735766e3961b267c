package dev.dateline.domain.alert.delivery;

import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a channel is, by what was told of deliveries to it.
 *
 * @param delivered when it last took something; null when it never did
 * @param failed when it last did not; null when that never was
 * @param since when the first of its failures was since it last took something; null while it is well
 * @param failures how many there were since then
 * @param gaveUp whether something was given up since then
 * @param message what was said at the last failure; null when there was none
 */
public record ChannelHealth(
        @Nullable Instant delivered,
        @Nullable Instant failed,
        @Nullable Instant since,
        int failures,
        boolean gaveUp,
        @Nullable String message) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Nothing was tried yet. */
    public static final ChannelHealth UNTRIED = new ChannelHealth(null, null, null, 0, false, null);

    /** After this was told. */
    public ChannelHealth after(Delivery told) {
        if (told.outcome() == Outcome.DELIVERED) {
            return new ChannelHealth(told.at(), failed, null, 0, false, message);
        }
        boolean failure = told.outcome() == Outcome.FAILED
                || told.outcome() == Outcome.GAVE_UP
                || told.outcome() == Outcome.HELD && told.attempt() > 0;
        if (!failure) {
            return this;
        }
        return new ChannelHealth(
                delivered,
                told.at(),
                since == null ? told.at() : since,
                failures + 1,
                gaveUp || told.outcome() == Outcome.GAVE_UP,
                told.message());
    }

    /** True if it takes nothing for so long, five minutes, or so surely that somebody should be told. */
    public boolean isTrouble(Instant now) {
        return since != null && (gaveUp || Duration.between(since, now).compareTo(PATIENCE) >= 0);
    }
}
