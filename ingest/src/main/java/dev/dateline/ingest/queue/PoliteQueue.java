package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out visits when they are due and their host, and its domain, may be visited again; those to sources before those
 * to pages. Domains stand in the order in which they become ready, and so do the hosts of each, so every step costs the
 * logarithm of their number, and an idle queue costs nothing. Threads wait as in {@link
 * java.util.concurrent.DelayQueue}: one for the next moment, the others for the first to leave.
 */
public final class PoliteQueue {
    private static final long LONGEST_NAP_MILLIS = 60_000;
    /** How long a host's manners are remembered after its last visit. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final HostGate gate;
    private final InstantSource clock;
    private final int mostPages;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final Map<String, DomainLines> domains = new HashMap<>();
    /** One agenda of domains a kind, in the kinds' order. */
    private final List<Agenda<DomainLines>> order = Arrays.stream(Job.Kind.values())
            .map(kind -> new Agenda<DomainLines>())
            .toList();

    private final Agenda<HostLine> idle = new Agenda<>();
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
        this.gate = gate;
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
            Instant now = clock.instant();
            return closed
                    ? Optional.empty()
                    : Arrays.stream(Job.Kind.values())
                            .filter(kind -> !order.get(kind.ordinal()).next().isAfter(now))
                            .findFirst()
                            .map(kind -> start(kind, now));
        } finally {
            lock.unlock();
        }
    }

    private Job start(Job.Kind kind, Instant now) {
        DomainLines domain = order.get(kind.ordinal()).first();
        HostLine line = domain.first(kind);
        Job job = line.start(kind, now);
        domain.started(now);
        waiting[kind.ordinal()]--;
        settle(line, now);
        return job;
    }

    /** The visit is over. */
    public void finished(Job job) {
        changeLocked(job.host(), line -> {
            line.finished();
            line.domain().finished();
        });
    }

    /** Nobody visits the host before this moment. */
    public void keepShut(String host, Instant until) {
        changeLocked(host, line -> {
            line.keepShut(until);
            line.domain().keptShut(line, until, clock.instant());
        });
    }

    /** Visits to the host keep at least this distance from now on. */
    public void space(String host, Duration spacing) {
        changeLocked(host, line -> line.space(spacing));
    }

    private void changeLocked(String host, Consumer<HostLine> change) {
        lock.lock();
        try {
            change(host, change);
        } finally {
            lock.unlock();
        }
    }

    private void change(String host, Consumer<HostLine> change) {
        Instant before = next();
        HostLine line = lines.computeIfAbsent(host, this::line);
        change.accept(line);
        settle(line, clock.instant());
        if (next().isBefore(before)) {
            leader = null;
            changed.signal();
        }
    }

    private HostLine line(String host) {
        DomainLines domain = domains.computeIfAbsent(RegisteredDomain.of(host), name -> new DomainLines(name, gate));
        domain.grow(1);
        return new HostLine(host, domain, gate);
    }

    private void settle(HostLine line, Instant now) {
        DomainLines domain = line.domain();
        domain.settle(line);
        for (Job.Kind kind : Job.Kind.values()) {
            order.get(kind.ordinal()).set(domain, domain.ready(kind));
        }
        idle.set(line, line.isIdle() ? HostLine.later(now, line.open()).plus(REMEMBERED) : Instant.MAX);
        while (!idle.next().isAfter(now)) {
            forget(idle.first());
        }
    }

    private void forget(HostLine line) {
        idle.set(line, Instant.MAX);
        lines.remove(line.host());
        line.domain().grow(-1);
        if (line.domain().isEmpty()) {
            domains.remove(line.domain().name());
        }
    }

    private Instant next() {
        return order.stream().map(Agenda::next).min(Instant::compareTo).orElse(Instant.MAX);
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
        Instant next = next().isBefore(latest) ? next() : latest;
        return Math.max(1, now.until(next, ChronoUnit.MILLIS) + 1);
    }
}
