package dev.dateline.domain.item;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription at a source's WebSub hub. Holds nothing secret.
 *
 * @param hub the hub's address
 * @param topic the address that the hub knows the source by
 * @param callback identity of the instance whose callback the hub was given
 * @param state how the subscription stands
 * @param asked when it was last asked for
 * @param until end of the lease; null before the hub has verified it
 * @param lastPush when the hub last delivered; null when it never did
 * @param misses entries found by polling that the hub should have pushed, in a row
 */
public record PushLease(
        URI hub,
        URI topic,
        String callback,
        State state,
        Instant asked,
        @Nullable Instant until,
        @Nullable Instant lastPush,
        int misses) {
    /** How a subscription stands. */
    public enum State {
        /** Asked for, not yet verified. */
        ASKED,
        /** Verified and not yet over. */
        LIVE,
        /** The hub said no. */
        DENIED,
        /** The hub does not answer or does not deliver. */
        DEAD
    }
}
