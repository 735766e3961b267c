package dev.dateline.app.rehearsal;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Tells how far a wire has come: the end of every topic, and whether the processors have read all items. */
public final class WireCount implements AutoCloseable {
    private final Admin admin;
    private final String group;

    /** Looks at the wire whose stream processors are this consumer group. */
    public WireCount(KafkaConnection kafka, String group) {
        this.admin = Admin.create(kafka.properties(Map.of()));
        this.group = group;
    }

    /** The sum of a topic's end offsets: an upper bound of its records. */
    public long end(Topic<?> topic) throws InterruptedException {
        return ends(topic).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The ends of all topics together: when it stays the same, nothing moves any more. */
    public long allEnds() throws InterruptedException {
        long sum = 0;
        for (Topic<?> topic :
                List.of(Topics.ITEMS, Topics.ARTICLES, Topics.REPORTS, Topics.STORIES, Topics.DEAD_LETTERS)) {
            sum += end(topic);
        }
        return sum;
    }

    /** Whether the processors have read every item. */
    public boolean allItemsRead() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends(Topics.ITEMS).entrySet().stream()
                    .allMatch(e -> e.getValue() == 0
                            || read.get(e.getKey()) != null
                                    && read.get(e.getKey()).offset() >= e.getValue());
        } catch (ExecutionException e) {
            return false;
        }
    }

    private Map<TopicPartition, Long> ends(Topic<?> topic) throws InterruptedException {
        try {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(List.of(topic.name()))
                    .allTopicNames()
                    .get()
                    .get(topic.name())
                    .partitions()
                    .forEach(p -> latest.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest).all().get().forEach((partition, offset) -> ends.put(partition, offset.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topic " + topic + " cannot be looked at: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
