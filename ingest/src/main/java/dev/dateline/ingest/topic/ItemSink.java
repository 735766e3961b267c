package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Item;
import java.util.List;

/** Where items go. */
public interface ItemSink {

    /**
     * Publishes the items in this order and waits until they are safe.
     *
     * @return those that are not; they are to be published again later
     */
    List<Item> publish(List<Item> items);
}
