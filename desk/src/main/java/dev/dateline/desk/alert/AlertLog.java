package dev.dateline.desk.alert;

import java.util.List;

/** The topic {@code alerts} as it is kept, to be read from any place. Safe for threads. */
public interface AlertLog {
    /** The partition in which a subscriber's alerts stand. */
    int partition(String subscriber);

    /** What is kept of a partition. */
    Extent extent(int partition);

    /** The alerts of a partition from an offset on, at most so many records of it. */
    Chunk read(int partition, long from, int most);

    /**
     * What is kept.
     *
     * @param beginning the oldest offset
     * @param end the offset that comes next
     */
    record Extent(long beginning, long end) {}

    /**
     * A part of what is kept.
     *
     * @param alerts in the topic's order
     * @param next where to read on; the {@code from} that was asked for when there is nothing more
     */
    record Chunk(List<LoggedAlert> alerts, long next) {
        public Chunk {
            alerts = List.copyOf(alerts);
        }
    }
}
