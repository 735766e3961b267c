package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out visits when they are due and their host, and its domain, may be visited again; those to sources before those
 * to pages. Threads wait as in {@link java.util.concurrent.DelayQueue}: one for the next moment, the others for the
 * first to leave; so an idle queue costs nothing.
 */
public final class PoliteQueue {
    private static final long LONGEST_NAP_MILLIS = 60_000;

    private final Timetable timetable;
    private final InstantSource clock;
    private final int mostPages;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Thread leader;
    private final int[] waiting = new int[Job.Kind.values().length];
    private boolean closed;

    /**
     * An empty queue.
     *
     * @param mostPages how many visits to pages may wait, and how many further ones to pages that were visited
     */
    public PoliteQueue(HostGate gate, int mostPages, InstantSource clock) {
        this.timetable = new Timetable(gate);
        this.mostPages = mostPages;
        this.clock = clock;
    }

    /** Adds a visit; false when too many pages wait already. Visits to sources are always taken. */
    public boolean add(Job job) {
        lock.lock();
        try {
            if (job.kind() != Job.Kind.SOURCE && waiting[job.kind().ordinal()] >= mostPages) {
                return false;
            }
            waiting[job.kind().ordinal()]++;
            change(job.host(), line -> line.add(job));
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** How many visits to pages stand in line, those to pages that were visited before included. */
    public int pagesWaiting() {
        lock.lock();
        try {
            return Arrays.stream(waiting).sum() - waiting[Job.Kind.SOURCE.ordinal()];
        } finally {
            lock.unlock();
        }
    }

    /** The next visit; waits for it. Empty once the queue is closed. Tell the queue when the visit is {@link #finished}. */
    public Optional<Job> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Optional<Job> job = poll();
            while (job.isEmpty() && !closed) {
                await();
                job = poll();
            }
            return job;
        } finally {
            if (leader == null) {
                changed.signal();
            }
            lock.unlock();
        }
    }

    /** Nothing is handed out any more. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The visit that may begin now, if any; does not wait. */
    public Optional<Job> poll() {
        lock.lock();
        try {
            Optional<Job> job = closed ? Optional.empty() : timetable.start(clock.instant());
            job.ifPresent(taken -> waiting[taken.kind().ordinal()]--);
            return job;
        } finally {
            lock.unlock();
        }
    }

    /** The visit is over. */
    public void finished(Job job) {
        change(job.host(), line -> {
            line.finished();
            line.domain().finished();
        });
    }

    /** Nobody visits the host before this moment. */
    public void keepShut(String host, Instant until) {
        change(host, line -> {
            line.keepShut(until);
            line.domain().keptShut(line, until, clock.instant());
        });
    }

    /** Visits to the host keep at least this distance from now on. */
    public void space(String host, Duration spacing) {
        change(host, line -> line.space(spacing));
    }

    /** Whoever waits for a later moment than there is now to wait for is told. */
    private void change(String host, Consumer<HostLine> change) {
        lock.lock();
        try {
            Instant before = timetable.next();
            timetable.change(host, clock.instant(), change);
            if (timetable.next().isBefore(before)) {
                leader = null;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void await() throws InterruptedException {
        if (leader != null) {
            changed.await();
            return;
        }
        Thread me = Thread.currentThread();
        leader = me;
        try {
            changed.await(nap(), TimeUnit.MILLISECONDS);
        } finally {
            if (leader == me) {
                leader = null;
            }
        }
    }

    private long nap() {
        Instant now = clock.instant();
        Instant latest = now.plusMillis(LONGEST_NAP_MILLIS);
        Instant next = timetable.next().isBefore(latest) ? timetable.next() : latest;
        return Math.max(1, now.until(next, ChronoUnit.MILLIS) + 1);
    }
}
