package dev.dateline.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Goes on only when told to: the time that news itself tells. */
final class SimulatedClock implements InstantSource {
    private final Instant begin;
    private final Duration step;
    private long steps;

    /**
     * Stands at a moment.
     *
     * @param step how far it goes at a time
     */
    SimulatedClock(Instant begin, Duration step) {
        this.begin = begin;
        this.step = step;
    }

    /** A step on. */
    void tick() {
        steps++;
    }

    @Override
    public Instant instant() {
        return begin.plus(step.multipliedBy(steps));
    }
}
