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
    private final Errands errands;
    private final PollPlan plan;
    private final PoliteQueue queue;
    private final StatusSink statuses;
    private final InstantSource clock;
    private final Map<SourceId, Watched> watched = new ConcurrentHashMap<>();

    WatchList(Poller poller, Errands errands, PollPlan plan, Polling.Surroundings around) {
        this.poller = poller;
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
        lineUp(fresh, known == null ? plan.firstPoll(source, since, before, now) : now);
    }

    @Override
    public void leave(SourceId source) {
        Watched left = watched.remove(source);
        if (left != null) {
            left.leave();
        }
    }

    @Override
    public void remove(SourceId source) {
        leave(source);
        statuses.forget(source);
    }

    private void lineUp(Watched source, Instant due) {
        queue.add(new Job(WebAddress.host(source.source().url()), Job.Kind.SOURCE, due, () -> poll(source)));
    }

    private void poll(Watched source) {
        if (source.isLeft()) {
            return;
        }
        State before = source.status().state();
        SourceStatus after = poller.poll(source);
        if (source.isLeft()) {
            return;
        }
        statuses.publish(after);
        lineUp(source, after.nextPoll());
        if (after.state() != before) {
            LOG.info("{} is {}{}", source.source().url(), after.state(), reason(after));
        }
    }

    private static String reason(SourceStatus status) {
        return status.message() == null ? "" : ": " + status.message();
    }
}
