package dev.dateline.bench.polling;

import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.topic.DeadLetterSink;
import dev.dateline.ingest.topic.ItemSink;
import dev.dateline.ingest.topic.StatusSink;
import dev.dateline.ingest.topic.Wire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what ingest writes, in the place of Kafka: titles of entries and the newest statuses are kept, the rest is not. */
public final class KeptWire implements ItemSink, StatusSink, DeadLetterSink {
    private final Map<SourceId, SourceStatus> statuses = new ConcurrentHashMap<>();
    private final List<String> titles = new CopyOnWriteArrayList<>();

    /** This, as everything that ingest writes to. */
    public Wire wire() {
        return new Wire(this, this, this);
    }

    /** The newest status of a source. */
    public Optional<SourceStatus> status(SourceId source) {
        return Optional.ofNullable(statuses.get(source));
    }

    /** The titles of all entries that were published, oldest first. */
    public List<String> titles() {
        return List.copyOf(titles);
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
