package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out visits when they are due and their host may be visited again. Hosts stand in the order in which they become
 * ready, so that handing out costs the logarithm of their number, and an idle queue costs nothing.
 */
public final class PoliteQueue {
    private static final long LONGEST_NAP_MILLIS = 60_000;

    private final HostGate gate;
    private final InstantSource clock;
    private final int mostPages;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final TreeSet<HostLine> order = new TreeSet<>(HostLine.byReadiness());
    private int pages;
    private boolean closed;
    /** The one thread that waits for a moment; the others wait to be told. */
    private @Nullable Thread watch;

    /**
     * An empty queue.
     *
     * @param mostPages how many visits to pages may wait
     */
    public PoliteQueue(HostGate gate, int mostPages, InstantSource clock) {
        this.gate = gate;
        this.mostPages = mostPages;
        this.clock = clock;
    }

    /** Adds a visit; false when too many pages wait already. Visits to sources are always taken. */
    public synchronized boolean add(Job job) {
        boolean page = job.kind() == Job.Kind.PAGE;
        if (page && pages >= mostPages) {
            return false;
        }
        pages += page ? 1 : 0;
        change(job.host(), line -> line.add(job));
        return true;
    }

    /** The next visit; waits for it. Empty once the queue is closed. Tell the queue when the visit is {@link #finished}. */
    public synchronized Optional<Job> take() throws InterruptedException {
        Optional<Job> job = poll();
        while (job.isEmpty() && !closed) {
            if (watch == null) {
                watchUntilSomethingIsReady();
            } else {
                wait();
            }
            job = poll();
        }
        return job;
    }

    /** Nothing is handed out any more. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** The visit that may begin now, if any; does not wait. */
    public synchronized Optional<Job> poll() {
        Instant now = clock.instant();
        if (closed || order.isEmpty() || order.first().ready().isAfter(now)) {
            return Optional.empty();
        }
        HostLine line = order.first();
        order.remove(line);
        Job job = line.start(now);
        pages -= job.kind() == Job.Kind.PAGE ? 1 : 0;
        settle(line);
        return Optional.of(job);
    }

    /** The visit is over. */
    public synchronized void finished(Job job) {
        change(job.host(), HostLine::finished);
    }

    /** Nobody visits the host before this moment. */
    public synchronized void keepShut(String host, Instant until) {
        change(host, line -> line.keepShut(until));
    }

    /** Visits to the host keep at least this distance from now on. */
    public synchronized void space(String host, Duration spacing) {
        change(host, line -> line.space(spacing));
    }

    private void change(String host, Consumer<HostLine> change) {
        HostLine line = lines.get(host);
        if (line == null) {
            forgetIdle();
            line = new HostLine(host, gate.connections(), gate.spacing());
            lines.put(host, line);
        }
        order.remove(line);
        change.accept(line);
        settle(line);
    }

    private void settle(HostLine line) {
        line.settle();
        if (line.isWaiting()) {
            order.add(line);
        }
        notifyAll();
    }

    /** When a new host comes, hosts that nobody visits any more make room, now and then. */
    private void forgetIdle() {
        if (lines.size() % 256 == 255) {
            Instant now = clock.instant();
            lines.values().removeIf(line -> line.isIdle(now));
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is in take
    private void watchUntilSomethingIsReady() throws InterruptedException {
        watch = Thread.currentThread();
        try {
            wait(nap());
        } finally {
            watch = null;
            notifyAll();
        }
    }

    private long nap() {
        if (order.isEmpty()) {
            return LONGEST_NAP_MILLIS;
        }
        long millis = clock.instant().until(order.first().ready(), ChronoUnit.MILLIS) + 1;
        return Math.max(1, Math.min(LONGEST_NAP_MILLIS, millis));
    }
}
