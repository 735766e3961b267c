package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.AlertConsumer.Placed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Alerts of subscribers whom this desk does not know. The stage that wrote them read the rules before we did, so they wait
 * a little; whoever is unknown after that was removed.
 */
final class Strangers {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Placed placed, Instant since) {}

    /** One more. */
    void add(Placed placed, Instant now) {
        waiting.add(new Waiting(placed, now));
    }

    /** Those that wait no longer, in order: their subscriber is known by now, or will not be. */
    List<Placed> leave(Predicate<String> isKnown, Instant now) {
        List<Placed> leaving = new ArrayList<>();
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting next = all.next();
            if (isKnown.test(next.placed().subscriber())
                    || !now.isBefore(next.since().plus(PATIENCE))) {
                leaving.add(next.placed());
                all.remove();
            }
        }
        return leaving;
    }

    /** Somebody else has this partition now. */
    void forget(int partition) {
        waiting.removeIf(one -> one.placed().partition() == partition);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
