package dev.dateline.ingest.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The visits to sources that are being made now. */
final class Underway {
    private final List<Watched> visited = new ArrayList<>();

    synchronized void begin(Watched source) {
        visited.add(source);
    }

    synchronized void end(Watched source) {
        visited.remove(source);
        notifyAll();
    }

    /** Waits at most this long until none of these is visited; whether that came true. */
    synchronized boolean awaitEnd(Collection<Watched> sources, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!Collections.disjoint(visited, sources)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
