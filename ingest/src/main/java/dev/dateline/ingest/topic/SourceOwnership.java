package dev.dateline.ingest.topic;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.topic.SourceChange.Added;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.Homecoming;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells a watcher which sources are ours: those of the partitions of {@code sources} that this instance holds. A
 * partition is read from its beginning when it becomes ours; then the statuses of its sources are read, so that the
 * first poll knows what a former owner, or we before a restart, have seen. A partition that the group takes from us is
 * handed over: visits under way end first, and their statuses are safe before another instance reads them.
 */
final class SourceOwnership implements ConsumerRebalanceListener {
    private static final Duration NAP = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(500);
    /** The longest visit takes about as long. */
    private static final Duration HAND_OVER = Duration.ofSeconds(35);

    private final Consumer<String, byte[]> consumer;
    private final SourceRecords records;
    private final StatusReader statuses;
    private final SourceWatcher watcher;
    private final Lease lease;
    private final Map<TopicPartition, OwnedPartition> owned = new HashMap<>();
    private final Homecoming homecoming = new Homecoming();

    SourceOwnership(Consumer<String, byte[]> consumer, Reading reading, SourceWatcher watcher, Lease lease) {
        this.consumer = consumer;
        this.records = reading.records();
        this.statuses = reading.statuses();
        this.watcher = watcher;
        this.lease = lease;
    }

    /** How records are read. */
    record Reading(SourceRecords records, StatusReader statuses) {}

    /** Follows the topic until the consumer is woken up, or until our session may have ended unnoticed. */
    void follow() {
        lease.countAnew();
        consumer.subscribe(List.of(Topics.SOURCES.name()), this);
        while (owned.isEmpty() || !lease.isOver()) {
            lease.look(heartbeats());
            List<SourceChange> changes = new ArrayList<>();
            consumer.poll(NAP).forEach(record -> take(record).ifPresent(changes::add));
            homecoming.polled(consumer);
            tell(changes);
            owned.forEach(this::catchUp);
        }
    }

    /** Nothing is ours any more, at once. */
    void leaveAll() {
        onPartitionsLost(List.copyOf(owned.keySet()));
    }

    /** How many heartbeats the group has answered. */
    private double heartbeats() {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("heartbeat-total"))
                .mapToDouble(metric -> (Double) metric.metricValue())
                .sum();
    }

    /** What a record changes, if it is to be told now: not before the statuses of its partition were read. */
    private Optional<SourceChange> take(ConsumerRecord<String, byte[]> record) {
        OwnedPartition partition = owned.get(new TopicPartition(record.topic(), record.partition()));
        if (partition == null) {
            return Optional.empty();
        }
        Optional<SourceChange> change = read(record, partition);
        if (partition.isCaughtUp()) {
            change.ifPresent(partition::follow);
            return change;
        }
        change.ifPresent(partition::note);
        return Optional.empty();
    }

    /** What cannot be read is set aside once, not at every start: what is below the group's offset was set aside. */
    private Optional<SourceChange> read(ConsumerRecord<String, byte[]> record, OwnedPartition partition) {
        boolean first = partition.isUntold(record.offset());
        Optional<SourceChange> change = records.read(record, first);
        if (change.isEmpty() && first) {
            TopicPartition name = new TopicPartition(record.topic(), record.partition());
            consumer.commitAsync(Map.of(name, new OffsetAndMetadata(record.offset() + 1)), null);
        }
        return change;
    }

    /** Statuses are read once for all of them: that takes a while, and the group waits for a sign of life. */
    private void tell(List<SourceChange> changes) {
        Set<SourceId> fromElsewhere = new HashSet<>();
        for (SourceChange change : changes) {
            if (change instanceof Added added && isFromElsewhere(added.source())) {
                fromElsewhere.add(change.id());
            }
        }
        Map<SourceId, SourceStatus> known = fromElsewhere.isEmpty() ? Map.of() : statuses.read(fromElsewhere);
        changes.forEach(change -> tell(change, Optional.ofNullable(known.get(change.id()))));
    }

    private void tell(SourceChange change, Optional<SourceStatus> known) {
        if (change instanceof Added added) {
            watcher.watch(added.source(), added.at(), known);
        } else if (change instanceof SourceChange.Paused) {
            watcher.leave(change.id());
        } else {
            watcher.remove(change.id());
        }
    }

    /** A source whose id is not that of its address came from elsewhere: perhaps another instance polled it there. */
    private static boolean isFromElsewhere(Source source) {
        return !SourceId.of(source.url()).equals(source.id());
    }

    private void catchUp(TopicPartition name, OwnedPartition partition) {
        if (partition.isCaughtUp() || !partition.endsAt(consumer.position(name))) {
            return;
        }
        Map<SourceId, Added> sources = partition.catchUp();
        if (!sources.isEmpty()) {
            Map<SourceId, SourceStatus> known = statuses.read(sources.keySet());
            sources.forEach(
                    (id, added) -> watcher.watch(added.source(), added.at(), Optional.ofNullable(known.get(id))));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        lease.begin();
        if (partitions.isEmpty()) {
            // A round in which nothing came to us: Kafka takes no partitions for all of them.
            return;
        }
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, OffsetAndMetadata> told = consumer.committed(Set.copyOf(partitions));
        consumer.endOffsets(partitions)
                .forEach((name, end) -> owned.put(name, new OwnedPartition(end, told.get(name))));
    }

    /** In order: the next owner begins where we stop. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        Set<SourceId> sources = new HashSet<>();
        partitions.stream().map(owned::get).filter(Objects::nonNull).forEach(mine -> sources.addAll(mine.watched()));
        Duration waited = Duration.ZERO;
        while (waited.compareTo(HAND_OVER) < 0 && !watcher.handOver(sources, LOOK)) {
            lease.look(heartbeats());
            waited = waited.plus(LOOK);
        }
        onPartitionsLost(partitions);
    }

    /** They are others' already. */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        for (TopicPartition name : partitions) {
            OwnedPartition partition = owned.remove(name);
            if (partition != null) {
                partition.watched().forEach(watcher::leave);
            }
        }
    }
}
