package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The visits that wait for one host, and when the next may begin. Not safe for threads: the queue guards it. */
final class HostLine {
    private final String host;
    private final DomainLines domain;
    private final int connections;
    /** One queue a kind, in the kinds' order. */
    private final List<PriorityQueue<Job>> waiting;

    private Duration spacing;
    private Instant lastStart = Instant.EPOCH;
    private Instant shutUntil = Instant.EPOCH;
    private int running;

    HostLine(String host, DomainLines domain, HostGate gate) {
        this.host = host;
        this.domain = domain;
        this.connections = gate.connections();
        this.spacing = gate.spacing();
        this.waiting = Arrays.stream(Job.Kind.values())
                .map(kind -> new PriorityQueue<>(Comparator.comparing(Job::due)))
                .toList();
    }

    String host() {
        return host;
    }

    DomainLines domain() {
        return domain;
    }

    void add(Job job) {
        waiting.get(job.kind().ordinal()).add(job);
    }

    /** When a visit of this kind may begin, as far as this host is concerned; {@link Instant#MAX} if none waits. */
    Instant ready(Job.Kind kind) {
        Job head = waiting.get(kind.ordinal()).peek();
        return head == null || running >= connections ? Instant.MAX : later(head.due(), open());
    }

    /** Takes the next visit of a kind; to be called only when one is {@link #ready}. */
    Job start(Job.Kind kind, Instant now) {
        running++;
        lastStart = now;
        return waiting.get(kind.ordinal()).remove();
    }

    void finished() {
        running--;
    }

    void keepShut(Instant until) {
        shutUntil = later(shutUntil, until);
    }

    void space(Duration wider) {
        spacing = wider.compareTo(spacing) > 0 ? wider : spacing;
    }

    /** Whether nobody visits this host or waits for it. */
    boolean isIdle() {
        return running == 0 && waiting.stream().allMatch(PriorityQueue::isEmpty);
    }

    /** When this host may be visited again. */
    Instant open() {
        return later(shutUntil, lastStart.plus(spacing));
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
