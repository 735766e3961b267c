package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.fetch.WebAddress;
import dev.dateline.ingest.queue.Job;
import dev.dateline.ingest.queue.PoliteQueue;
import dev.dateline.ingest.topic.SourceWatcher;
import dev.dateline.ingest.topic.StatusSink;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources that are ours: each is polled, and lined up again for its next poll. */
final class WatchList implements SourceWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(WatchList.class);

    private final Poller poller;
    private final HubWatch hubs;
    private final Errands errands;
    private final PollPlan plan;
    private final PoliteQueue queue;
    private final StatusSink statuses;
    private final InstantSource clock;
    private final Map<SourceId, Watched> watched = new ConcurrentHashMap<>();

    WatchList(Poller poller, AnswerDesk desk, Errands errands, PollPlan plan, Polling.Surroundings around) {
        this.poller = poller;
        this.hubs = new HubWatch(around.pushing(), source -> new Pushed(source, desk, around, () -> pollSoon(source)));
        this.errands = errands;
        this.plan = plan;
        this.queue = around.queue();
        this.statuses = around.wire().statuses();
        this.clock = around.clock();
    }

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
        }
        hubs.watch(fresh);
        lineUp(fresh, known == null ? plan.firstPoll(source, since, before, now) : now);
    }

    @Override
    public void leave(SourceId source) {
        hubs.leave(source);
        Watched left = watched.remove(source);
        if (left != null) {
            left.leave();
        }
    }

    @Override
    public void remove(SourceId source) {
        hubs.remove(source);
        leave(source);
        statuses.forget(source);
    }

    private void lineUp(Watched source, Instant due) {
        queue.add(new Job(WebAddress.host(source.source().url()), Job.Kind.SOURCE, due, () -> poll(source)));
    }

    private void poll(Watched source) {
        pollOnce(source).ifPresent(after -> lineUp(source, after.nextPoll()));
    }

    /** Polls and returns the status after it; empty when the source is no longer ours. */
    private Optional<SourceStatus> pollOnce(Watched source) {
        if (source.isLeft()) {
            return Optional.empty();
        }
        State before = source.status().state();
        SourceStatus after = poller.poll(source, answer -> hubs.answered(source, answer));
        if (source.isLeft()) {
            return Optional.empty();
        }
        statuses.publish(after);
        if (after.state() != before) {
            LOG.info("{} is {}{}", source.source().url(), after.state(), reason(after));
        }
        return Optional.of(after);
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
