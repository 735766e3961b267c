package dev.dateline.ingest;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.FeedEntry;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps in memory what ingest writes. */
public final class MemoryWire implements ItemSink, StatusSink, DeadLetterSink, SourceBook {
    private final List<Item> items = new ArrayList<>();
    private final Map<SourceId, SourceStatus> statuses = new HashMap<>();
    private final Map<SourceId, Listing> listings = new HashMap<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private boolean away;

    public Wire wire() {
        return new Wire(this, this, this, this);
    }

    /** From now on nothing is taken, or again everything. */
    public void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public synchronized List<Item> publish(List<Item> batch) {
        if (away) {
            return batch;
        }
        items.addAll(batch);
        return List.of();
    }

    @Override
    public synchronized void publish(SourceStatus status) {
        statuses.put(status.source(), status);
    }

    @Override
    public synchronized void forget(SourceId source) {
        statuses.remove(source);
    }

    @Override
    public synchronized void setAside(DeadLetter letter) {
        deadLetters.add(letter);
    }

    @Override
    public synchronized List<Listing> at(URI address) {
        return listings.values().stream()
                .filter(listing ->
                        listing.source().active() && listing.source().url().equals(address))
                .toList();
    }

    @Override
    public synchronized void move(Source before, Source after, SourceStatus status) {
        publish(status);
        list(after, Objects.requireNonNull(status.lastPolled()));
    }

    @Override
    public synchronized void pause(Source source, String reason) {
        SourceStatus known = statuses.getOrDefault(source.id(), SourceStatus.fresh(source.id(), Instant.EPOCH));
        publish(known.withHealth(SourceStatus.State.MOVED, null, reason));
        list(source.withActive(false), Instant.EPOCH);
    }

    /** Puts a source on the book. */
    public synchronized void list(Source source, Instant since) {
        listings.put(source.id(), new Listing(source, since));
    }

    /** A source as the book has it. */
    public synchronized Source listed(SourceId source) {
        return Objects.requireNonNull(listings.get(source)).source();
    }

    public Optional<SourceStatus> status(SourceId source) {
        return Optional.ofNullable(statuses.get(source));
    }

    public List<DeadLetter> deadLetters() {
        return deadLetters;
    }

    /** All items since the last call, in a word each: {@code entry LIVE title}, {@code page LIVE path}, {@code gone path}. */
    public synchronized List<String> arrived() {
        List<String> words = items.stream().map(MemoryWire::word).toList();
        items.clear();
        return words;
    }

    /** The entries since the last call: title, how they arrived, and what speaks against their dates. */
    public synchronized List<String> dated() {
        List<String> words = items.stream()
                .filter(item -> item.content() instanceof ItemContent.Entry)
                .map(item -> {
                    FeedEntry entry = ((ItemContent.Entry) item.content()).entry();
                    return entry.title() + " " + item.arrival() + " " + entry.dateDoubt();
                })
                .toList();
        items.clear();
        return words;
    }

    private static String word(Item item) {
        String path = item.url().replaceFirst("^\\w+://[^/]+", "");
        if (item.content() instanceof ItemContent.Entry entry) {
            return "entry " + item.arrival() + " " + entry.entry().title();
        }
        return (item.content() instanceof ItemContent.Page ? "page " + item.arrival() : "gone") + " " + path;
    }
}
