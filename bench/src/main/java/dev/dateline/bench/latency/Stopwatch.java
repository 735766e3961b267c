package dev.dateline.bench.latency;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** Notes when things by their name set out and arrive; only those that set out after {@link #begin} count. */
public final class Stopwatch {
    private final Map<String, Long> underWay = new ConcurrentHashMap<>();
    private final Queue<Long> times = new LinkedBlockingQueue<>();
    private volatile boolean counting;

    /** The warm-up is over. */
    public void begin() {
        counting = true;
    }

    /** By its name. */
    public void setsOut(String name) {
        if (counting) {
            underWay.put(name, System.nanoTime());
        }
    }

    /** Later arrivals of the same name change nothing. */
    public void arrives(String name) {
        Long since = underWay.remove(name);
        if (since != null) {
            times.add(System.nanoTime() - since);
        }
    }

    /** How many that count have arrived. */
    int arrived() {
        return times.size();
    }

    /** How many that count have not arrived. */
    public int underWay() {
        return underWay.size();
    }

    /** The times of all that have arrived. */
    public Quantiles quantiles() {
        return Quantiles.of(times);
    }
}
