package dev.dateline.desk.trial;

import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.Lane;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.domain.story.lane.LaneOutcome;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * The topic {@code reports}, placed once more by lanes in memory: the code that the wire runs, without touching the wire. What
 * the topic's retention has deleted is missing, so what began before may come out otherwise.
 */
public final class PlacementLog {
    private final KafkaConnection kafka;
    private final Deserializer<LaneEntry> entries;
    private final LaneLimits limits;

    /** The log of a wire whose lanes remember as much as {@code limits} say. */
    public PlacementLog(KafkaConnection kafka, SchemaRegistry registry, LaneLimits limits) {
        this.kafka = kafka;
        this.entries = Topics.REPORTS.serde(registry).deserializer();
        this.limits = limits;
    }

    /**
     * Places it from the beginning to its present end. Entries that cannot be read are left out, as the wire does.
     *
     * @param take is told of each entry and what it did, in the order of its lane
     * @return how many records the log has
     * @throws IllegalStateException when a lane cannot place an entry; its message names the record
     */
    public long play(BiConsumer<LaneEntry, LaneOutcome> take) {
        return playSince(Instant.EPOCH, lane -> true, (entry, outcome) -> {
            take.accept(entry, outcome);
            return true;
        });
    }

    /**
     * Places what is in these lanes from a moment on, and from as long before as a lane remembers.
     *
     * @param take is told of each entry and what it did, also of those before the moment; false when it is enough
     * @return how many records were read
     * @throws IllegalStateException when a lane cannot place an entry; its message names the record
     */
    public long playSince(Instant since, Predicate<String> wanted, BiPredicate<LaneEntry, LaneOutcome> take) {
        Map<String, Lane> lanes = new HashMap<>();
        Instant from =
                since.isBefore(Instant.EPOCH.plus(limits.horizon())) ? Instant.EPOCH : since.minus(limits.horizon());
        return WholeTopic.readSince(kafka, Topics.REPORTS, from, record -> {
            boolean isWanted = record.key() == null || wanted.test(record.key());
            LaneEntry entry = isWanted ? read(record) : null;
            return entry == null || take.test(entry, place(lanes, entry, record));
        });
    }

    private @Nullable LaneEntry read(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null ? null : entries.deserialize(record.topic(), record.value());
        } catch (UnreadableRecord left) {
            return null;
        }
    }

    private LaneOutcome place(Map<String, Lane> lanes, LaneEntry entry, ConsumerRecord<String, byte[]> record) {
        Lane lane = lanes.computeIfAbsent(entry.lane(), name -> new Lane(name, StaticTerms.shippedFor(name), limits));
        try {
            return lane.take(entry);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The lane " + entry.lane() + " cannot place the record of " + record.topic() + "-"
                            + record.partition() + " at offset " + record.offset() + ": " + e,
                    e);
        }
    }
}
