package dev.dateline.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells one's trouble from everybody's: a sign that most of those seen lately show is hardly theirs, but ours. Safe for
 * threads.
 */
final class Crowd {
    private static final int FEWEST = 5;
    private static final double MOST = 2.0 / 3;

    private final Duration memory;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private int showing;

    /**
     * Nobody was seen yet.
     *
     * @param memory how long it counts what somebody showed
     */
    Crowd(Duration memory) {
        this.memory = memory;
    }

    private record Seen(Instant at, boolean shows) {}

    /** Takes note of whether somebody shows the sign, and says whether most do. */
    synchronized boolean shows(String who, boolean sign, Instant at) {
        forget(seen.remove(who));
        seen.put(who, new Seen(at, sign));
        showing += sign ? 1 : 0;
        Iterator<Seen> oldest = seen.values().iterator();
        for (Seen first = oldest.next(); first.at().isBefore(at.minus(memory)); first = oldest.next()) {
            oldest.remove();
            forget(first);
        }
        return seen.size() >= FEWEST && showing >= MOST * seen.size();
    }

    private void forget(@Nullable Seen left) {
        showing -= left != null && left.shows() ? 1 : 0;
    }
}
