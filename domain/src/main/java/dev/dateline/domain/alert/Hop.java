package dev.dateline.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the way from a publisher to a subscriber.
 *
 * @param name what was done meanwhile, in one word
 * @param time how long it took; zero where clocks disagree
 */
public record Hop(String name, Duration time) {

    /** The parts of the way that the stations tell of, in order; a station that did not tell lengthens the part after it. */
    public static List<Hop> of(Receipt receipt, @Nullable Instant sent) {
        List<Hop> hops = new ArrayList<>();
        Instant last = receipt.published();
        last = add(hops, "seeing", last, receipt.seen());
        last = add(hops, "placing", last, receipt.placed());
        last = add(hops, "matching", last, receipt.matched());
        add(hops, "sending", last, sent);
        return hops;
    }

    /** The part that took longest, the earliest of equal ones; empty when fewer than two stations tell. */
    public static Optional<Hop> slowest(Receipt receipt, @Nullable Instant sent) {
        return of(receipt, sent).stream()
                .reduce((longest, hop) -> hop.time().compareTo(longest.time()) > 0 ? hop : longest);
    }

    private static @Nullable Instant add(List<Hop> hops, String name, @Nullable Instant from, @Nullable Instant to) {
        if (to == null) {
            return from;
        }
        if (from != null) {
            Duration time = Duration.between(from, to);
            hops.add(new Hop(name, time.isNegative() ? Duration.ZERO : time));
        }
        return to;
    }
}
