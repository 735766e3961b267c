package dev.dateline.schemas.kafka;

import dev.dateline.schemas.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The committed records of a topic, partition by partition in order, to where it ends when the reading begins. */
public final class WholeTopic {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    private WholeTopic(KafkaConsumer<String, byte[]> consumer, Topic<?> topic) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(topic.name()).stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads all of it; returns how many records there were. */
    public static long read(KafkaConnection kafka, Topic<?> topic, Consumer<ConsumerRecord<String, byte[]>> take) {
        return readSince(kafka, topic, Instant.EPOCH, record -> {
            take.accept(record);
            return true;
        });
    }

    /**
     * Reads from the first record of each partition that is not older than this, by the records' own times.
     *
     * @param take is told of each record; false when it is enough
     * @return how many records were read
     */
    public static long readSince(
            KafkaConnection kafka, Topic<?> topic, Instant from, Predicate<ConsumerRecord<String, byte[]>> take) {
        Map<String, Object> properties = kafka.properties(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                1 << 20,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                4 << 20));
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            WholeTopic reading = new WholeTopic(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(reading.partitions);
            reading.seek(from, ends);
            return reading.to(ends, take);
        }
    }

    private void seek(Instant from, Map<TopicPartition, Long> ends) {
        if (from.isAfter(Instant.EPOCH)) {
            Map<TopicPartition, Long> wanted = new HashMap<>();
            partitions.forEach(partition -> wanted.put(partition, from.toEpochMilli()));
            consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
                long end = ends.getOrDefault(partition, 0L);
                consumer.seek(partition, found == null ? end : found.offset());
            });
        }
    }

    private long to(Map<TopicPartition, Long> ends, Predicate<ConsumerRecord<String, byte[]>> take) {
        long read = 0;
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                read++;
                if (!take.test(record)) {
                    return read;
                }
            }
        }
        return read;
    }
}
