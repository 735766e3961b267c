package dev.dateline.bench.polling;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Counts a topic's records, and the keys among them, from now on. */
public final class TopicCount implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicLong records = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final Thread thread;

    private TopicCount(KafkaConsumer<String, byte[]> consumer) {
        thread = new Thread(() -> follow(consumer), "count");
        thread.setDaemon(true);
    }

    /** Begins to count at the topic's end. */
    public static TopicCount of(KafkaConnection kafka, String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        TopicCount count = new TopicCount(consumer);
        count.thread.start();
        return count;
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        try (consumer) {
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(POLL).forEach(this::take);
            }
        } catch (InterruptException closing) {
            // counted enough
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        keys.add(record.key());
        records.incrementAndGet();
        bytes.addAndGet(record.serializedValueSize());
    }

    /** How many different keys came. */
    public int keys() {
        return keys.size();
    }

    /** How many records came. */
    public long records() {
        return records.get();
    }

    /** How many bytes their values have. */
    public long bytes() {
        return bytes.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
