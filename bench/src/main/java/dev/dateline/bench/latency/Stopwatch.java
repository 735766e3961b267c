package dev.dateline.bench.latency;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Notes when things by their name set out and arrive; only those that set out after {@link #begin} count. */
final class Stopwatch {
    private final Map<String, Long> underWay = new ConcurrentHashMap<>();
    private final Collection<Long> times = new ConcurrentLinkedQueue<>();
    private volatile boolean counting;

    /** The warm-up is over. */
    void begin() {
        counting = true;
    }

    void setsOut(String name) {
        if (counting) {
            underWay.put(name, System.nanoTime());
        }
    }

    /** Later arrivals of the same name change nothing. */
    void arrives(String name) {
        Long since = underWay.remove(name);
        if (since != null) {
            times.add(System.nanoTime() - since);
        }
    }

    /** How many that count have not arrived. */
    int underWay() {
        return underWay.size();
    }

    Quantiles quantiles() {
        return Quantiles.of(times);
    }
}
