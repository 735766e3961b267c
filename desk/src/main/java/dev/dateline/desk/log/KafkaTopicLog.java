package dev.dateline.desk.log;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a topic's committed records from Kafka, with one consumer that belongs to no group and is made when it is first
 * needed. Records that nobody can read and repeats marked {@link Topics#AGAIN} are left out.
 */
public final class KafkaTopicLog<V> implements TopicLog<V>, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST_POLLS = 50;
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final KafkaConnection kafka;
    private final String topic;
    private final Deserializer<V> values;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    /** The log of this topic. */
    public KafkaTopicLog(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        this.kafka = kafka;
        this.topic = topic.name();
        this.values = topic.serde(registry).deserializer();
    }

    @Override
    public synchronized int partitions() {
        return consumer().partitionsFor(topic).size();
    }

    @Override
    public synchronized Extent extent(int partition) {
        TopicPartition meant = new TopicPartition(topic, partition);
        long beginning = consumer().beginningOffsets(List.of(meant)).getOrDefault(meant, 0L);
        return new Extent(beginning, consumer().endOffsets(List.of(meant)).getOrDefault(meant, 0L));
    }

    @Override
    public synchronized long firstSince(int partition, Instant moment) {
        TopicPartition meant = new TopicPartition(topic, partition);
        long millis = Math.max(0, moment.toEpochMilli());
        OffsetAndTimestamp found =
                consumer().offsetsForTimes(Map.of(meant, millis)).get(meant);
        return found == null ? extent(partition).end() : found.offset();
    }

    @Override
    public synchronized Chunk<V> read(int partition, long from, int most) {
        TopicPartition meant = new TopicPartition(topic, partition);
        long end = extent(partition).end();
        List<Logged<V>> found = new ArrayList<>();
        KafkaConsumer<byte[], byte[]> reading = consumer();
        reading.assign(List.of(meant));
        reading.seek(meant, from);
        long next = from;
        for (int polls = 0; next < Math.min(end, from + most); polls++) {
            if (polls == MOST_POLLS) {
                throw new KafkaException("the records of " + topic + " from " + next + " on do not come");
            }
            for (ConsumerRecord<byte[], byte[]> record : reading.poll(POLL).records(meant)) {
                if (record.offset() >= from + most) {
                    return new Chunk<>(found, from + most);
                }
                read(record).ifPresent(found::add);
            }
            next = reading.position(meant);
        }
        return new Chunk<>(found, Math.min(next, from + most));
    }

    private Optional<Logged<V>> read(ConsumerRecord<byte[], byte[]> record) {
        if (record.headers().lastHeader(Topics.AGAIN) != null) {
            return Optional.empty();
        }
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        WirePlace place = new WirePlace(topic, record.partition(), record.offset());
        try {
            V value = record.value() == null ? null : values.deserialize(topic, record.value());
            return Optional.of(new Logged<>(place, key, value));
        } catch (UnreadableRecord left) {
            return Optional.empty();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            Map<String, Object> properties = kafka.properties(Map.of(
                    ConsumerConfig.CLIENT_ID_CONFIG,
                    "desk-" + topic,
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    5_000));
            consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        }
        return consumer;
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(CLOSE));
        }
    }
}
