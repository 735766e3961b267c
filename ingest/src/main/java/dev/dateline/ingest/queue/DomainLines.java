package dev.dateline.ingest.queue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hosts of one registered domain: behind many names there is often one owner, with one set of servers and one limit
 * for us. Not safe for threads: the queue guards it.
 */
final class DomainLines {
    private final String name;
    private final HostGate gate;
    /** One agenda of hosts a kind, in the kinds' order. */
    private final List<Agenda<HostLine>> hosts =
            Arrays.stream(Job.Kind.values()).map(kind -> new Agenda<HostLine>()).toList();

    private Instant lastStart = Instant.EPOCH;
    private Instant shutUntil = Instant.EPOCH;
    private int running;
    private int size;
    private @Nullable String lastShut;
    private Instant lastShutUntil = Instant.EPOCH;

    DomainLines(String name, HostGate gate) {
        this.name = name;
        this.gate = gate;
    }

    String name() {
        return name;
    }

    /** A host came to be remembered, or to be forgotten. */
    void grow(int hostsMore) {
        size += hostsMore;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Something about the host has changed. */
    void settle(HostLine line) {
        for (Job.Kind kind : Job.Kind.values()) {
            hosts.get(kind.ordinal()).set(line, line.ready(kind));
        }
    }

    /** When a visit of this kind may begin; {@link Instant#MAX} if none waits. */
    Instant ready(Job.Kind kind) {
        Instant first = hosts.get(kind.ordinal()).next();
        boolean never = running >= gate.domainConnections() || first.equals(Instant.MAX);
        return never ? Instant.MAX : HostLine.later(first, open());
    }

    /** The host whose turn it is; to be called only when one is {@link #ready}. */
    HostLine first(Job.Kind kind) {
        return hosts.get(kind.ordinal()).first();
    }

    void started(Instant now) {
        running++;
        lastStart = now;
    }

    void finished() {
        running--;
    }

    /** Once a second host asks for patience while the first still does, it is not the hosts that ask but their owner. */
    void keptShut(HostLine line, Instant until, Instant now) {
        boolean second = lastShut != null && !lastShut.equals(line.host()) && lastShutUntil.isAfter(now);
        if (second) {
            shutUntil = HostLine.later(shutUntil, until.isBefore(lastShutUntil) ? until : lastShutUntil);
        }
        lastShut = line.host();
        lastShutUntil = until;
    }

    private Instant open() {
        return HostLine.later(shutUntil, lastStart.plus(gate.domainSpacing()));
    }
}
