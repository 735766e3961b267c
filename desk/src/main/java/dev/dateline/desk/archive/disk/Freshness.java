package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Shelves;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How new what questions find is: a second old at most. Each look at what is new makes files, which are merged later; so while nobody
 * asks nobody looks, and who asks after a pause looks first.
 */
final class Freshness {
    private static final Duration OLD = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Shelves shelves;
    private final InstantSource clock;
    private volatile Instant asked = Instant.MIN;
    private volatile Instant looked = Instant.MIN;
    private volatile boolean stale;

    Freshness(Shelves shelves, InstantSource clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    /** Something new was filed. */
    void stale() {
        stale = true;
    }

    /** Before a question. */
    void ask() throws IOException {
        boolean paused = isPaused();
        asked = clock.instant();
        if (paused) {
            look();
        }
    }

    /** Lets questions find what is new, if it is time; returns how long it is until then, at most so long. */
    Duration look(Duration most) throws IOException {
        if (!stale || isPaused()) {
            return most;
        }
        Instant now = clock.instant();
        boolean due = looked.isAfter(now) || looked.equals(Instant.MIN) || !now.isBefore(looked.plus(OLD));
        if (due) {
            look();
            return most;
        }
        Duration left = Duration.between(now, looked.plus(OLD));
        return left.compareTo(most) < 0 ? left : most;
    }

    private boolean isPaused() {
        return asked.equals(Instant.MIN) || asked.plus(PAUSE).isBefore(clock.instant());
    }

    private void look() throws IOException {
        stale = false;
        looked = clock.instant();
        shelves.refresh();
    }
}
