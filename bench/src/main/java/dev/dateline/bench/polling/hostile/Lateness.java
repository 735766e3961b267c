package dev.dateline.bench.polling.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much later than planned the healthy sources are visited, as their origin sees it. */
final class Lateness {
    /** What a poller may add so that sources do not march in step. */
    private static final double JITTER = 1.1;

    private final Duration latest;
    private final Map<String, Long> last = new HashMap<>();
    private final List<Long> millis = new ArrayList<>();

    /** Of sources that are to be visited this often. */
    Lateness(Duration every) {
        latest = Duration.ofMillis(Math.round(every.toMillis() * JITTER));
    }

    synchronized void visited(String source) {
        long now = System.nanoTime();
        Long before = last.put(source, now);
        if (before != null) {
            millis.add(Math.max(0, (now - before) / 1_000_000 - latest.toMillis()));
        }
    }

    /** Sources that were not visited for so long that it must be called a stall. */
    synchronized long overdue(Duration patience) {
        long limit = System.nanoTime() - latest.plus(patience).toNanos();
        return last.values().stream().filter(when -> when < limit).count();
    }

    /** What was seen since this was asked last. */
    synchronized Window window() {
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        millis.clear();
        int count = sorted.size();
        if (count == 0) {
            return new Window(0, Duration.ZERO, Duration.ZERO);
        }
        long high = sorted.get(Math.min(count - 1, count * 99 / 100));
        return new Window(count, Duration.ofMillis(high), Duration.ofMillis(sorted.get(count - 1)));
    }

    /**
     * Visits of a stretch of time.
     *
     * @param visits how many
     * @param high lateness that 99 of 100 do not exceed
     * @param most lateness of the latest
     */
    record Window(int visits, Duration high, Duration most) {}
}
