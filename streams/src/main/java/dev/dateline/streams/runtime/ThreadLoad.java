package dev.dateline.streams.runtime;

import java.time.Duration;

/**
 * Whether a thread has time for early commits: whether there are pauses in its work on records, from the first one behind a commit to the
 * next commit, as many of these as make a quarter of a second. All tasks of a thread commit together, so one of them plans for all. For
 * one thread; times in nanoseconds of {@link System#nanoTime}: the time that Kafka Streams tells a processor stands still while it works.
 */
final class ThreadLoad {
    /** How long a thread is looked at before it is judged: one slow record, or a collection of garbage, makes it not busy. */
    private static final long LOOK = Duration.ofMillis(250).toNanos();
    /** A plan of a task that was taken away is not waited for any longer. */
    private static final long LOST = Duration.ofSeconds(1).toNanos();

    /** Below it a thread has pauses, and a commit in one of them costs nobody anything. */
    private static final double BUSY = .8;

    private static final long NEVER = Long.MIN_VALUE;
    private static final ThreadLocal<ThreadLoad> LOADS = ThreadLocal.withInitial(ThreadLoad::new);

    private long since = NEVER;
    private long looked;
    private long worked;
    private long planned = NEVER;
    private boolean busy;

    ThreadLoad() {}

    static ThreadLoad ofThisThread() {
        return LOADS.get();
    }

    /** A record was worked on from one moment to another; returns whether a commit is to be planned now. */
    boolean worked(long start, long end) {
        if (since == NEVER || since > start) {
            since = start;
        }
        worked += Math.max(0, end - start);
        if (busy) {
            look(end);
        }
        boolean waits = planned != NEVER && planned <= end && end - planned < LOST;
        if (busy || waits) {
            return false;
        }
        planned = end;
        return true;
    }

    /** What was planned is done. */
    void commits(long now) {
        planned = NEVER;
        look(now);
        looked += since == NEVER ? 0 : Math.max(0, now - since);
        since = NEVER;
    }

    private void look(long now) {
        long time = looked + (since == NEVER ? 0 : now - since);
        if (time >= LOOK) {
            busy = worked > BUSY * time;
            since = NEVER;
            looked = 0;
            worked = 0;
        }
    }
}
