package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Move;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.SourceStatus.State;
import dev.dateline.ingest.topic.SourceBook;
import dev.dateline.ingest.topic.SourceBook.Listing;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a source the address that it redirects to, once that is settled. It stays the same source, so what was seen of
 * it stays known; its new host may make it another instance's. Where another source has that address already, the younger
 * of the two is paused.
 */
final class Relocation {
    private static final Logger LOG = LoggerFactory.getLogger(Relocation.class);

    private final SourceBook book;
    /** Whose old record we removed, with the old address: that removal comes back to us. */
    private final Map<SourceId, URI> moving = new ConcurrentHashMap<>();

    Relocation(SourceBook book) {
        this.book = book;
    }

    /** The address that a source has left, if its removal is the echo of that. */
    Optional<URI> echo(SourceId source) {
        return Optional.ofNullable(moving.remove(source));
    }

    /** Moves the source if it is settled that it is to move. */
    void settle(Watched watched, SourceStatus after) {
        Move move = after.memory().move();
        Instant now = Objects.requireNonNullElse(after.lastPolled(), after.nextPoll());
        MoveWatch.settled(move, now).ifPresent(target -> {
            try {
                settle(watched, after, target);
            } catch (RuntimeException notNow) {
                LOG.warn("{} cannot be moved now: {}", watched.source().url(), notNow.toString());
            }
        });
    }

    private void settle(Watched watched, SourceStatus after, URI target) {
        Optional<Listing> there = book.at(target).stream()
                .filter(listing ->
                        !listing.source().id().equals(watched.source().id()))
                .findFirst();
        if (there.isPresent() && !there.get().since().isAfter(watched.since())) {
            watched.leave();
            book.pause(watched.source(), paused(target, there.get().source()));
            return;
        }
        there.ifPresent(younger -> book.pause(younger.source(), paused(target, watched.source())));
        move(watched, after, target);
    }

    private void move(Watched watched, SourceStatus after, URI target) {
        Source source = watched.source();
        Move move = Objects.requireNonNull(after.memory().move());
        Source moved = source.at(target);
        boolean back = move.isAdopted();
        Instant now = Objects.requireNonNullElse(after.lastPolled(), after.nextPoll());
        Move next = back ? null : new Move(target, now, 0, source.url());
        String message = back
                ? "Its new address " + source.url() + " failed again and again; it is asked at " + target + " again."
                : "Its address is now " + target + "; it was " + source.url() + ".";
        if (!moved.host().equals(source.host())) {
            moving.put(source.id(), source.url());
        }
        LOG.info("{}: {}", source.id(), message);
        SourceStatus status =
                after.withHealth(State.MOVED, null, message).with(after.memory().withMove(next));
        book.move(source, moved, watched.update(status));
        watched.leave();
    }

    private static String paused(URI address, Source other) {
        return "Paused: its news comes from " + address + ", which is polled as " + other.id() + " already.";
    }
}
