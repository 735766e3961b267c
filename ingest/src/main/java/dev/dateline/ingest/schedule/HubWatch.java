package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Forecast;
import dev.dateline.domain.item.PushLease;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.push.HubDiscovery;
import dev.dateline.ingest.push.PushedSource;
import dev.dateline.ingest.push.Pushing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Between polling and pushing: tells whoever subscribes what becomes of our sources, and spares a source polls while its
 * hub does its work: until it has been silent for so long that its rhythm lets expect {@value #OVERDUE} occasions of news
 * (a chance of one in 150), and for a day at most.
 */
final class HubWatch {
    /** A source is polled at least that often, however well its hub works. */
    static final Duration BACKUP = Duration.ofDays(1);

    private static final int OVERDUE = 5;

    private final Pushing pushing;
    private final Function<Watched, PushedSource> door;
    private final Map<SourceId, PushedSource> doors = new ConcurrentHashMap<>();

    /**
     * Between the two.
     *
     * @param door how hubs see a source
     */
    HubWatch(Pushing pushing, Function<Watched, PushedSource> door) {
        this.pushing = pushing;
        this.door = door;
    }

    void watch(Watched watched) {
        PushedSource source = door.apply(watched);
        doors.put(watched.source().id(), source);
        pushing.watch(source);
    }

    void leave(SourceId source) {
        end(source, pushing::leave);
    }

    void remove(SourceId source) {
        end(source, pushing::remove);
    }

    private void end(SourceId source, Consumer<PushedSource> goodbye) {
        Optional.ofNullable(doors.remove(source)).ifPresent(goodbye);
    }

    /** The source gave an answer in full. */
    void answered(Watched watched, Fresh answer) {
        PushedSource source = doors.get(watched.source().id());
        if (source != null) {
            pushing.answered(
                    source,
                    HubDiscovery.in(
                            answer.links(), answer.body(), answer.route().answered()));
        }
    }

    /** The status after a poll, with the next poll as late as the source's hub allows. */
    static SourceStatus spared(Source source, SourceStatus after) {
        Instant planned = after.nextPoll();
        return mayWait(source, after, planned).map(after::askedAgain).orElse(after);
    }

    /**
     * Until when a poll that is due may wait, since the hub does its work; empty when it is to be made. An interval that
     * was set stays.
     */
    static Optional<Instant> mayWait(Source source, SourceStatus status, Instant due) {
        PushLease lease = status.memory().push();
        Instant polled = status.lastPolled();
        if (lease == null || polled == null || !source.every().isZero() || status.failures() > 0) {
            return Optional.empty();
        }
        Instant pushed = lease.lastPush();
        if (lease.state() != PushLease.State.LIVE || pushed == null) {
            return Optional.empty();
        }
        Instant heard = pushed.isAfter(polled) ? pushed : polled;
        Instant later = Forecast.of(status.memory().rhythm()).reached(heard, OVERDUE, polled.plus(BACKUP));
        return Optional.of(later).filter(due::isBefore);
    }
}
