package dev.dateline.schemas.meter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** Durations, counted by how long they are: from what a lane takes to what a slow feed does. */
final class Delays {
    /** Upper bounds in milliseconds; what is longer falls into one class more. */
    static final long[] BOUNDS = {50, 100, 250, 500, 1_000, 2_500, 5_000, 15_000, 60_000, 300_000, 1_800_000, 7_200_000
    };

    private final AtomicLongArray classes = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder millis = new LongAdder();

    void add(Duration time) {
        long took = Math.max(0, time.toMillis());
        int place = 0;
        while (place < BOUNDS.length && took > BOUNDS[place]) {
            place++;
        }
        classes.incrementAndGet(place);
        millis.add(took);
    }

    /** How many were in the class with this index. */
    long in(int place) {
        return classes.get(place);
    }

    /** All of them together. */
    double seconds() {
        return millis.sum() / 1_000.0;
    }
}
