package dev.dateline.streams.runtime;

import java.time.Duration;

/**
 * Whether records wait for a thread: whether for half a second it went from one to the next with hardly a pause. Such a thread is flooded, and has
 * no time for early commits. A thread that merely has much to do waits for records now and then, or for the moment at which it is to commit. What
 * passes from a commit to the next record says nothing, since the commit takes some of it. A flooded thread commits when Kafka Streams
 * pleases, so the longest pause of each look is put down to that. All tasks of a thread commit together, so one of
 * them plans for all. For one thread; times in nanoseconds of {@link System#nanoTime}: the time that Kafka Streams tells a processor stands
 * still while it works.
 */
final class ThreadLoad {
    /** How long a thread is looked at before it is judged. */
    private static final long LOOK = Duration.ofMillis(500).toNanos();
    /** A plan of a task that was taken away is not waited for any longer. */
    private static final long LOST = Duration.ofSeconds(1).toNanos();

    /** The share of a look that a flooded thread works on records at least; early commits take the rest. */
    private static final double MUCH = .35;
    /** The share of the time without commits that a flooded thread waits at most. */
    private static final double HARDLY = .15;

    private static final long NEVER = Long.MIN_VALUE;
    private static final ThreadLocal<ThreadLoad> LOADS = ThreadLocal.withInitial(ThreadLoad::new);

    private long since = NEVER;
    private long free = NEVER;
    private long worked;
    private long waited;
    private long longest;
    private long planned = NEVER;
    private boolean flooded;

    ThreadLoad() {}

    static ThreadLoad ofThisThread() {
        return LOADS.get();
    }

    /** A record was worked on from one moment to another; returns whether a commit is to be planned now. */
    boolean worked(long start, long end) {
        if (since == NEVER) {
            look(start);
        }
        waitedUntil(start);
        worked += end - start;
        free = end;
        if (end - since >= LOOK) {
            flooded = isFlooded(end - since);
            look(end);
        }
        boolean waits = planned != NEVER && end - planned < LOST;
        if (flooded || waits) {
            return false;
        }
        planned = end;
        return true;
    }

    /** What was planned is done now. */
    void commits(long now) {
        waitedUntil(now);
        free = NEVER;
        planned = NEVER;
    }

    private void waitedUntil(long now) {
        if (free != NEVER) {
            waited += now - free;
            longest = Math.max(longest, now - free);
        }
    }

    private boolean isFlooded(long look) {
        long pauses = flooded ? waited - longest : waited;
        return worked > MUCH * look && pauses < HARDLY * (worked + pauses);
    }

    private void look(long now) {
        since = now;
        worked = 0;
        waited = 0;
        longest = 0;
    }
}
