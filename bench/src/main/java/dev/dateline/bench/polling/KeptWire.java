package dev.dateline.bench.polling;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.topic.DeadLetterSink;
import dev.dateline.ingest.topic.ItemSink;
import dev.dateline.ingest.topic.SourceBook;
import dev.dateline.ingest.topic.StatusSink;
import dev.dateline.ingest.topic.Wire;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Takes what ingest writes, in the place of Kafka. Titles of entries, the newest statuses and the book of sources are
 * kept, the rest is not.
 */
public final class KeptWire implements ItemSink, StatusSink, DeadLetterSink, SourceBook {
    private final Map<SourceId, SourceStatus> statuses = new ConcurrentHashMap<>();
    private final Map<SourceId, Listing> book = new ConcurrentHashMap<>();
    private final Queue<Source> changed = new ConcurrentLinkedQueue<>();
    private final List<String> titles = new CopyOnWriteArrayList<>();

    /** This, as everything that ingest writes to. */
    public Wire wire() {
        return new Wire(this, this, this, this);
    }

    /** The newest status of a source. */
    public Optional<SourceStatus> status(SourceId source) {
        return Optional.ofNullable(statuses.get(source));
    }

    /** The titles of all entries that were published, oldest first. */
    public List<String> titles() {
        return List.copyOf(titles);
    }

    /** Puts a source on the book. */
    public void list(Source source, Instant since) {
        book.put(source.id(), new Listing(source, since));
    }

    /** The sources on the book that are to be polled. */
    public List<Listing> listed() {
        return book.values().stream()
                .filter(listing -> listing.source().active())
                .toList();
    }

    /** A source that ingest itself has moved or paused, as it is now; each once. */
    public Optional<Source> changed() {
        return Optional.ofNullable(changed.poll());
    }

    @Override
    public List<Listing> at(URI address) {
        return listed().stream()
                .filter(listing -> listing.source().url().equals(address))
                .toList();
    }

    @Override
    public void move(Source before, Source after, SourceStatus status) {
        publish(status);
        list(after, status.lastPolled() == null ? Instant.EPOCH : status.lastPolled());
        changed.add(after);
    }

    @Override
    public void pause(Source source, String reason) {
        status(source.id()).ifPresent(known -> publish(known.withHealth(SourceStatus.State.MOVED, null, reason)));
        list(source.withActive(false), Instant.EPOCH);
        changed.add(source.withActive(false));
    }

    @Override
    public List<Item> publish(List<Item> items) {
        for (Item item : items) {
            if (item.content() instanceof ItemContent.Entry entry) {
                titles.add(String.valueOf(entry.entry().title()));
            }
        }
        return List.of();
    }

    @Override
    public void publish(SourceStatus status) {
        statuses.put(status.source(), status);
    }

    @Override
    public void forget(SourceId source) {
        statuses.remove(source);
    }

    @Override
    public void setAside(DeadLetter letter) {
        // the status tells of it, too
    }
}
