package dev.dateline.desk;

import dev.dateline.desk.log.TopicLog;
import dev.dateline.desk.log.WirePlace;
import dev.dateline.schemas.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic in memory; every second offset of a partition is a transaction's marker, as on a real one. */
public final class MemoryLog<V> implements TopicLog<V> {
    private final Topic<V> topic;
    private final List<List<Logged<V>>> partitions = new ArrayList<>();
    private long beginning;

    /** An empty topic of so many partitions. */
    public MemoryLog(Topic<V> topic, int partitions) {
        this.topic = topic;
        for (int i = 0; i < partitions; i++) {
            this.partitions.add(new ArrayList<>());
        }
    }

    /** Writes a record, and says where. */
    public synchronized WirePlace write(int partition, String key, @Nullable V value) {
        List<Logged<V>> records = partitions.get(partition);
        WirePlace place = new WirePlace(topic.name(), partition, 2L * records.size());
        records.add(new Logged<>(place, key, value));
        return place;
    }

    /** Forgets what stands before this offset in every partition. */
    public synchronized void forgetBefore(long offset) {
        beginning = offset;
    }

    @Override
    public int partitions() {
        return partitions.size();
    }

    @Override
    public synchronized Extent extent(int partition) {
        return new Extent(beginning, 2L * partitions.get(partition).size());
    }

    /** Every record is a minute younger than the one before it; the first is of {@link News#NOON}. */
    @Override
    public synchronized long firstSince(int partition, Instant moment) {
        long minutes = Math.max(0, Duration.between(News.NOON, moment).toMinutes());
        return Math.min(extent(partition).end(), 2 * minutes);
    }

    @Override
    public synchronized Chunk<V> read(int partition, long from, int most) {
        List<Logged<V>> found = partitions.get(partition).stream()
                .filter(one -> one.place().offset() >= Math.max(beginning, from)
                        && one.place().offset() < from + most)
                .toList();
        return new Chunk<>(found, Math.max(from, Math.min(extent(partition).end(), from + most)));
    }
}
