package dev.dateline.domain.item;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read: set aside, never lost.
 *
 * @param origin where it came from: a topic with partition and offset, or an address
 * @param stage who could not read it: fetch, feed, article, story, alert
 * @param reason why, in one sentence
 * @param at when it was set aside
 * @param payload the bytes as received, cut at {@link #MAX_PAYLOAD}
 * @param payloadSize their full size
 * @param source the source, if known
 */
public record DeadLetter(
        String origin,
        String stage,
        String reason,
        Instant at,
        byte[] payload,
        long payloadSize,
        @Nullable SourceId source) {

    /** Largest payload kept: 512 KiB, so that a dead letter always fits into a record. */
    public static final int MAX_PAYLOAD = 512 * 1024;

    public DeadLetter {
        if (payload.length > MAX_PAYLOAD) {
            payload = Arrays.copyOf(payload, MAX_PAYLOAD);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeadLetter that
                && origin.equals(that.origin)
                && stage.equals(that.stage)
                && reason.equals(that.reason)
                && at.equals(that.at)
                && Arrays.equals(payload, that.payload)
                && payloadSize == that.payloadSize
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, stage, reason, at, Arrays.hashCode(payload), payloadSize, source);
    }

    @Override
    public String toString() {
        return "DeadLetter[" + stage + ", " + origin + ", " + reason + ", " + payloadSize + " bytes]";
    }
}
