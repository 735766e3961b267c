package dev.dateline.ingest.schedule;

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
 * hub does its work. Each poll that finds nothing the hub had not brought doubles the distance to the next, up to a day.
 */
final class HubWatch {
    /** A source is polled at least that often, however well its hub works. */
    static final Duration BACKUP = Duration.ofDays(1);

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

    /** The status after a poll, with the next poll as late as the source's hub allows; an interval that was set stays. */
    static SourceStatus spared(Source source, SourceStatus before, SourceStatus after) {
        return source.every().isZero() ? spared(before, after) : after;
    }

    private static SourceStatus spared(SourceStatus before, SourceStatus after) {
        PushLease lease = after.memory().push();
        Instant last = before.lastPolled();
        Instant now = after.lastPolled();
        boolean pushed = lease != null && lease.state() == PushLease.State.LIVE && lease.lastPush() != null;
        boolean clean = after.state() == SourceStatus.State.OK && after.entriesTotal() == before.entriesTotal();
        if (!pushed || !clean || last == null || now == null) {
            return after;
        }
        Duration twice = Duration.between(last, now).multipliedBy(2);
        Instant later = now.plus(twice.compareTo(BACKUP) > 0 ? BACKUP : twice);
        return later.isAfter(after.nextPoll()) ? after.askedAgain(later) : after;
    }
}
