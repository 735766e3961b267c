package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Place;
import dev.dateline.desk.archive.shelf.Shelves;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Up to where the indexes are filled, committed or not. */
final class Reached {
    private final Shelves shelves;
    private final Map<ArchiveTopic, Place> places = new EnumMap<>(ArchiveTopic.class);

    Reached(Shelves shelves) {
        this.shelves = shelves;
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            places.put(topic, topic.shelf(shelves).kept());
        }
    }

    Shelves shelves() {
        return shelves;
    }

    Place of(ArchiveTopic topic) {
        return places.getOrDefault(topic, Place.NOWHERE);
    }

    void put(ArchiveTopic topic, Place place) {
        places.put(topic, place);
    }

    /** What is kept is of another topic: it goes. */
    void forget(ArchiveTopic topic) throws IOException {
        topic.shelf(shelves).clear();
        places.put(topic, Place.NOWHERE);
    }

    /** Keeps what is filed. */
    void commit() throws IOException {
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            topic.shelf(shelves).commit(of(topic));
        }
    }
}
