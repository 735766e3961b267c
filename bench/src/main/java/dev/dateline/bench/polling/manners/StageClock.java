package dev.dateline.bench.polling.manners;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of a stage: it stands until it is moved. It begins on a Monday. */
final class StageClock implements InstantSource {
    static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = BEGIN;

    void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
