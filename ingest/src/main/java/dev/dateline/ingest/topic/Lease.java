package dev.dateline.ingest.topic;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long we may believe that our sources are still ours. The group gives them to others when it did not hear from us
 * for the length of a session; so we stop a little earlier, and we count from before the last heartbeat that was
 * answered. One who was asleep learns it from here, before anybody tells him.
 */
final class Lease {
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private final long session;
    private final LongSupplier nanos;
    private double answered;
    private long lastLook;
    private volatile long renewed;

    /**
     * A lease that is over.
     *
     * @param session after which time of silence the group thinks that we are dead
     * @param nanos a clock of nanoseconds that only goes forward
     */
    Lease(Duration session, LongSupplier nanos) {
        this.session = session.toNanos();
        this.nanos = nanos;
        this.lastLook = nanos.getAsLong();
        this.renewed = lastLook - this.session;
    }

    /** From now on a new consumer counts the heartbeats, from zero. */
    void countAnew() {
        answered = 0;
    }

    /** The group has just counted us in. */
    void begin() {
        renewed = nanos.getAsLong();
    }

    /**
     * Looks whether the group still answers.
     *
     * @param heartbeats how many heartbeats were answered until now
     */
    void look(double heartbeats) {
        if (heartbeats > answered) {
            answered = heartbeats;
            renewed = Math.max(renewed, lastLook);
        }
        lastLook = nanos.getAsLong();
    }

    /** Whether a visit may begin. */
    boolean holds() {
        return nanos.getAsLong() - renewed < session - MARGIN.toNanos();
    }

    /** Whether others may have what was ours. */
    boolean isOver() {
        return nanos.getAsLong() - renewed >= session;
    }
}
