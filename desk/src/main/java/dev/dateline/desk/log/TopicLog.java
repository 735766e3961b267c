package dev.dateline.desk.log;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as it is kept, to be read from any place. Safe for threads. */
public interface TopicLog<V> {
    /** How many partitions it has. */
    int partitions();

    /** What is kept of a partition. */
    Extent extent(int partition);

    /** The records of a partition from an offset on, at most so many offsets further. */
    Chunk<V> read(int partition, long from, int most);

    /** The first offset of a partition that was written at this moment or later; where it ends if there is none. */
    long firstSince(int partition, Instant moment);

    /**
     * What is kept.
     *
     * @param beginning the oldest offset
     * @param end the offset that comes next
     */
    record Extent(long beginning, long end) {}

    /**
     * A record.
     *
     * @param value null when the key was deleted
     */
    record Logged<V>(WirePlace place, String key, @Nullable V value) {}

    /**
     * A part of what is kept.
     *
     * @param records in the topic's order
     * @param next where to read on; the {@code from} that was asked for when there is nothing more
     */
    record Chunk<V>(List<Logged<V>> records, long next) {
        public Chunk {
            records = List.copyOf(records);
        }
    }
}
