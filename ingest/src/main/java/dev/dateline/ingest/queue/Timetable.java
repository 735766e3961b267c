package dev.dateline.ingest.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which visit may begin when. Domains stand in the order in which they become ready, and so do the hosts of each, so
 * every step costs the logarithm of their number. Not safe for threads: the queue guards it.
 */
final class Timetable {
    /** How long a host's manners are remembered after its last visit. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final HostGate gate;
    private final Map<String, HostLine> lines = new HashMap<>();
    private final Map<String, DomainLines> domains = new HashMap<>();
    /** One agenda of domains a kind, in the kinds' order. */
    private final List<Agenda<DomainLines>> order = Arrays.stream(Job.Kind.values())
            .map(kind -> new Agenda<DomainLines>())
            .toList();

    private final Agenda<HostLine> idle = new Agenda<>();

    Timetable(HostGate gate) {
        this.gate = gate;
    }

    /** When the next visit may begin; {@link Instant#MAX} when none waits. */
    Instant next() {
        return order.stream().map(Agenda::next).min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** Begins the visit that may begin now, if there is one: of the first kind that has one, the one that waits longest. */
    Optional<Job> start(Instant now) {
        return Arrays.stream(Job.Kind.values())
                .filter(kind -> !order.get(kind.ordinal()).next().isAfter(now))
                .findFirst()
                .map(kind -> start(kind, now));
    }

    private Job start(Job.Kind kind, Instant now) {
        DomainLines domain = order.get(kind.ordinal()).first();
        HostLine line = domain.first(kind);
        Job job = line.start(kind, now);
        domain.started(now);
        settle(line, now);
        return job;
    }

    /** Changes something about a host. */
    void change(String host, Instant now, Consumer<HostLine> change) {
        HostLine line = lines.computeIfAbsent(host, this::line);
        change.accept(line);
        settle(line, now);
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
}
