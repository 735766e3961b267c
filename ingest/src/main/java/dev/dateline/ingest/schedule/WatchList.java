package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.story.Spike;
import dev.dateline.ingest.topic.StatusSink;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources that are ours: each is polled, and lined up again for its next poll. */
final class WatchList implements WatchedSources {
    private static final Logger LOG = LoggerFactory.getLogger(WatchList.class);

    private final Poller poller;
    private final HubWatch hubs;
    private final Relocation relocation;
    private final Haste haste;
    private final Errands errands;
    private final PollPlan plan;
    private final PoliteQueue queue;
    private final StatusSink statuses;
    private final InstantSource clock;
    private final Map<SourceId, Watched> watched = new ConcurrentHashMap<>();
    private final Underway underway = new Underway();

    WatchList(Parts parts, Polling.Surroundings around) {
        this.poller = parts.poller();
        AnswerDesk desk = parts.desk();
        this.hubs = new HubWatch(around.pushing(), source -> new Pushed(source, desk, around, () -> pollSoon(source)));
        this.haste = new Haste(parts.manner(), around.queue(), around.clock(), this::pollOnce);
        this.relocation = new Relocation(around.wire().sources());
        this.errands = parts.errands();
        this.plan = parts.plan();
        this.queue = around.queue();
        this.statuses = around.wire().statuses();
        this.clock = around.clock();
    }

    /** What polling is made of. */
    record Parts(Polling.Manner manner, Poller poller, AnswerDesk desk, Errands errands, PollPlan plan) {}

    /** A source that was there already is polled at once: whoever adds it again wants to see that it works. */
    @Override
    public void watch(Source source, Instant since, Optional<SourceStatus> status) {
        Watched known = watched.get(source.id());
        if (known != null) {
            known.leave();
        }
        Instant now = clock.instant();
        SourceStatus before = known != null ? known.status() : status.orElse(SourceStatus.fresh(source.id(), now));
        Watched fresh = new Watched(source, since, before);
        watched.put(source.id(), fresh);
        if (known == null) {
            errands.resume(fresh);
            poller.goOnResting(source, before);
        }
        hubs.watch(fresh);
        lineUp(fresh, known == null ? plan.firstPoll(source, since, before, now) : now);
    }

    @Override
    public void spike(Spike spike) {
        haste.begin(spike, watched.values());
    }

    @Override
    public boolean handOver(Collection<SourceId> sources, Duration patience) {
        List<Watched> parting =
                sources.stream().map(watched::get).filter(Objects::nonNull).toList();
        parting.forEach(Watched::handOver);
        boolean over = underway.awaitEnd(parting, patience);
        if (over) {
            statuses.flush();
        }
        return over;
    }

    @Override
    public void leave(SourceId source) {
        hubs.leave(source);
        Watched left = watched.remove(source);
        if (left != null) {
            left.depart();
        }
    }

    @Override
    public void remove(SourceId source) {
        Optional<URI> left = relocation.echo(source);
        if (left.isPresent()) {
            leave(source, left.get());
            return;
        }
        hubs.remove(source);
        leave(source);
        statuses.forget(source);
    }

    /** The source has left this address; perhaps it is ours at its new one. */
    private void leave(SourceId source, URI address) {
        Watched known = watched.get(source);
        if (known != null && known.source().url().equals(address)) {
            leave(source);
        }
    }

    private void lineUp(Watched source, Instant due) {
        queue.add(new Job(WebAddress.host(source.source().url()), Job.Kind.SOURCE, due, () -> poll(source)));
    }

    private void poll(Watched source) {
        Optional<Instant> later = HubWatch.mayWait(source.source(), source.status(), clock.instant());
        later.or(() -> pollOnce(source).map(SourceStatus::nextPoll))
                .filter(next -> !source.isLeft())
                .ifPresent(next -> lineUp(source, next));
    }

    /** Polls and returns the status after it; empty when the source is no longer ours. */
    private Optional<SourceStatus> pollOnce(Watched source) {
        underway.begin(source);
        try {
            return source.isLeft() ? Optional.empty() : visit(source);
        } finally {
            underway.end(source);
        }
    }

    private Optional<SourceStatus> visit(Watched source) {
        State before = source.status().state();
        SourceStatus after = poller.poll(source, answer -> hubs.answered(source, answer));
        if (!source.counts()) {
            return Optional.empty();
        }
        statuses.publish(after);
        if (after.state() != before) {
            LOG.info("{} is {}{}", source.source().url(), after.state(), reason(after));
        }
        relocation.settle(source, after);
        return source.isLeft() ? Optional.empty() : Optional.of(after);
    }

    /** Once more than planned, if that is not in line already; the planned poll stays. */
    private void pollSoon(Watched source) {
        if (source.ring()) {
            String host = WebAddress.host(source.source().url());
            queue.add(new Job(host, Job.Kind.SOURCE, clock.instant(), () -> {
                source.rung();
                pollOnce(source);
            }));
        }
    }

    private static String reason(SourceStatus status) {
        return status.message() == null ? "" : ": " + status.message();
    }
}
