package dev.dateline.ingest.erasure;

import dev.dateline.domain.erasure.Erasures;
import dev.dateline.domain.item.Item;
import dev.dateline.ingest.topic.ItemSink;
import java.util.List;

/** Publishes what was not erased; the rest counts as published, so that nobody tries again. */
public record KeptOut(ItemSink sink, Erasures erasures) implements ItemSink {
    @Override
    public List<Item> publish(List<Item> items) {
        return erasures.isEmpty()
                ? sink.publish(items)
                : sink.publish(
                        items.stream().filter(item -> !erasures.keepsOut(item)).toList());
    }
}
