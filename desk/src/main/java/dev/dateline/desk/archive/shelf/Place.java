package dev.dateline.desk.archive.shelf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a topic has been read.
 *
 * @param topic the id that Kafka gave to the topic when it was made; empty before anything was read
 * @param next by partition, the offset of the record to read next
 */
public record Place(String topic, Map<Integer, Long> next) {
    /** What indexes are made like; one that was made otherwise is made anew. */
    static final int FORMAT = 1;

    /** Before the first record. */
    public static final Place NOWHERE = new Place("", Map.of());

    private static final String FORMAT_KEY = "format";
    private static final String TOPIC_KEY = "topic";
    private static final String PARTITION_KEY = "partition-";

    public Place {
        next = Map.copyOf(next);
    }

    /** Whether it is a place on this very topic, which may have been deleted and made again under its name. */
    public boolean isOn(String topicId) {
        return topic.equals(topicId);
    }

    Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        notes.put(FORMAT_KEY, Integer.toString(FORMAT));
        notes.put(TOPIC_KEY, topic);
        next.forEach((partition, offset) -> notes.put(PARTITION_KEY + partition, Long.toString(offset)));
        return notes;
    }

    static Place of(@Nullable Iterable<Map.Entry<String, String>> notes) {
        Map<String, String> known = new HashMap<>();
        if (notes != null) {
            notes.forEach(note -> known.put(note.getKey(), note.getValue()));
        }
        if (!Integer.toString(FORMAT).equals(known.get(FORMAT_KEY))) {
            return NOWHERE;
        }
        Map<Integer, Long> next = new HashMap<>();
        known.forEach((key, value) -> {
            if (key.startsWith(PARTITION_KEY)) {
                next.put(Integer.valueOf(key.substring(PARTITION_KEY.length())), Long.valueOf(value));
            }
        });
        return new Place(known.getOrDefault(TOPIC_KEY, ""), next);
    }
}
