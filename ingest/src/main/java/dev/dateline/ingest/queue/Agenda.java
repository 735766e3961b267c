package dev.dateline.ingest.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What falls due when; a moment may be changed at the cost of the logarithm of the size. What is due at the same moment
 * stands in the order in which it was entered.
 */
final class Agenda<T> {
    private record Entry<T>(Instant at, long number, T what) {}

    private final Map<T, Entry<T>> entries = new HashMap<>();
    private final TreeSet<Entry<T>> order =
            new TreeSet<>(Comparator.comparing((Entry<T> entry) -> entry.at).thenComparing(entry -> entry.number));
    private long number;

    /** Enters it for this moment and no other; {@link Instant#MAX} means never. */
    void set(T what, Instant at) {
        Entry<T> before = entries.get(what);
        if (before != null && before.at().equals(at)) {
            return;
        }
        if (before != null) {
            order.remove(before);
            entries.remove(what);
        }
        if (at.isBefore(Instant.MAX)) {
            Entry<T> entry = new Entry<>(at, number++, what);
            entries.put(what, entry);
            order.add(entry);
        }
    }

    /** When the first falls due; {@link Instant#MAX} when there is none. */
    Instant next() {
        return order.isEmpty() ? Instant.MAX : order.first().at();
    }

    /** The first; there must be one. */
    T first() {
        return order.first().what();
    }
}
