package dev.dateline.desk.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it may be shown: without what was erased, which logs keep until its time is over.
 *
 * @param kept the topic as it stands
 * @param shown what may be shown of a value; empty for nothing, as if its key had been deleted
 */
public record RedactedLog<V>(TopicLog<V> kept, Function<V, Optional<V>> shown) implements TopicLog<V> {
    @Override
    public int partitions() {
        return kept.partitions();
    }

    @Override
    public Extent extent(int partition) {
        return kept.extent(partition);
    }

    @Override
    public Chunk<V> read(int partition, long from, int most) {
        Chunk<V> chunk = kept.read(partition, from, most);
        List<Logged<V>> left = chunk.records().stream().map(this::of).toList();
        return new Chunk<>(left, chunk.next());
    }

    @Override
    public long firstSince(int partition, Instant moment) {
        return kept.firstSince(partition, moment);
    }

    private Logged<V> of(Logged<V> logged) {
        @Nullable V value = logged.value();
        return value == null
                ? logged
                : new Logged<>(logged.place(), logged.key(), shown.apply(value).orElse(null));
    }
}
