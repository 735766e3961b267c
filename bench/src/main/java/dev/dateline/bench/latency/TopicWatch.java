package dev.dateline.bench.latency;

import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what is committed on a topic, from its end on, in a thread of its own. */
public final class TopicWatch implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean closing;

    /** Returns once it watches: nothing that is appended after that escapes it. */
    public TopicWatch(KafkaConnection kafka, String topic, Consumer<ConsumerRecord<String, byte[]>> take) {
        consumer = reader(kafka, topic);
        consumer.seekToEnd(consumer.assignment());
        consumer.assignment().forEach(consumer::position);
        thread = new Thread(() -> watch(take), "watch-" + topic);
        thread.start();
    }

    /** Mean size of the values on a topic, in bytes, over its first few hundred records. */
    public static int meanSize(KafkaConnection kafka, String topic) {
        try (KafkaConsumer<String, byte[]> reader = reader(kafka, topic)) {
            reader.seekToBeginning(reader.assignment());
            long bytes = 0;
            int records = 0;
            for (int tries = 0; records < 1_000 && tries < 20; tries++) {
                for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
                    bytes += record.value() == null ? 0 : record.value().length;
                    records++;
                }
            }
            return (int) (bytes / Math.max(1, records));
        }
    }

    private static KafkaConsumer<String, byte[]> reader(KafkaConnection kafka, String topic) {
        KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(
                kafka.properties(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        reader.assign(partitions);
        return reader;
    }

    private void watch(Consumer<ConsumerRecord<String, byte[]>> take) {
        while (!closing) {
            consumer.poll(POLL).forEach(take);
        }
        consumer.close();
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
    }
}
