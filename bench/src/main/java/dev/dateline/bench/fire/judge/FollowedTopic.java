package dev.dateline.bench.fire.judge;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** The committed records of a topic from its beginning on, each once; what is no record of ours is passed over. */
final class FollowedTopic<V> implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Topic<V> topic;
    private final Deserializer<V> reading;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Consumer<V> take;

    /**
     * Begins at the topic's beginning.
     *
     * @param take is told of each value in the order of its partition
     */
    FollowedTopic(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic, Consumer<V> take) {
        this.topic = topic;
        this.reading = topic.serde(registry).deserializer();
        this.take = take;
        this.consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Reads on to where the topic ends now; gives up after a while, when what is left is not committed or nobody answers. */
    void catchUp(InstantSource clock, Duration atMost) {
        try {
            readOn(clock, atMost);
        } catch (TimeoutException away) {
            // What is not read now is read at the next call.
        }
    }

    private void readOn(InstantSource clock, Duration atMost) {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> all = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Instant late = clock.instant().plus(atMost);
        while (clock.instant().isBefore(late)
                && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> value(record).ifPresent(take));
        }
    }

    private Optional<V> value(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(record.value()).map(bytes -> reading.deserialize(topic.name(), bytes));
        } catch (UnreadableRecord poison) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
