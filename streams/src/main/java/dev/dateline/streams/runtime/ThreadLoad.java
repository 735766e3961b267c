package dev.dateline.streams.runtime;

import java.time.Duration;

/**
 * Whether a thread has time for early commits: whether it works on records for no more than two thirds of a quarter of a second; commits and
 * waiting are the rest. A thread that has no time and commits seldom works for nearly all of it, and is busy until there is clearly less
 * to do. All tasks of a thread commit together, so one of them plans for all. For one thread; times in nanoseconds of {@link System#nanoTime}:
 * the time that Kafka Streams tells a processor stands still while it works.
 */
final class ThreadLoad {
    /** How long a thread is looked at before it is judged. */
    private static final long LOOK = Duration.ofMillis(250).toNanos();
    /** A plan of a task that was taken away is not waited for any longer. */
    private static final long LOST = Duration.ofSeconds(1).toNanos();

    private static final double BUSY = .66;
    private static final long NEVER = Long.MIN_VALUE;
    private static final ThreadLocal<ThreadLoad> LOADS = ThreadLocal.withInitial(ThreadLoad::new);

    private long since = NEVER;
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
            worked = 0;
        }
        worked += Math.max(0, end - start);
        if (end - since >= LOOK) {
            busy = worked > BUSY * (end - since);
            since = end;
            worked = 0;
        }
        boolean waits = planned != NEVER && planned <= end && end - planned < LOST;
        if (busy || waits) {
            return false;
        }
        planned = end;
        return true;
    }

    /** What was planned is done. */
    void commits() {
        planned = NEVER;
    }
}
