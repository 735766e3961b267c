package dev.dateline.domain.item;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A permanent redirect that a source answers with: watched until it is stable, then adopted, and watched on.
 *
 * @param target where it points, after all hops, each of them permanent
 * @param since when it was seen first without a break; once it was adopted, when that was
 * @param times how many answers in a row told of it; once it was adopted, how many polls failed there in a row
 * @param from the address before, to go back to; null until it was adopted
 */
public record Move(
        URI target, Instant since, int times, @Nullable URI from) {
    /** Whether the source's address is the target already. */
    public boolean isAdopted() {
        return from != null;
    }
}
