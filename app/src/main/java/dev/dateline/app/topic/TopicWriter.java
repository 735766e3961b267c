package dev.dateline.app.topic;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntBiFunction;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to one topic; what was written is acknowledged when {@link #flush} returns.
 *
 * @param <V> the domain type of values
 */
public final class TopicWriter<V> implements AutoCloseable {
    private static final int BUFFER = 16 << 20;
    private static final int LARGEST = 4 << 20;

    private final Topic<V> topic;
    private final KafkaProducer<String, V> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** Connects as an idempotent producer. */
    public TopicWriter(KafkaConnection kafka, SchemaRegistry registry, Topic<V> topic) {
        this.topic = topic;
        Map<String, Object> properties = kafka.properties(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST));
        this.producer = new KafkaProducer<>(
                properties, new StringSerializer(), topic.serde(registry).serializer());
    }

    /** Writes a value, or a removal for null. */
    public void write(String key, @Nullable V value) {
        send(new ProducerRecord<>(topic.name(), key, value));
    }

    /** Writes it to the partition that a rule finds among as many as there are, as {@link Topics#ITEMS} wants it. */
    public void write(String key, V value, ToIntBiFunction<V, Integer> rule) {
        int partition =
                rule.applyAsInt(value, producer.partitionsFor(topic.name()).size());
        send(new ProducerRecord<>(topic.name(), partition, key, value));
    }

    /** Writes it to the partition of a host, as {@link Topics#SOURCES} wants it. */
    public void write(String host, String key, @Nullable V value) {
        int partitions = producer.partitionsFor(topic.name()).size();
        send(new ProducerRecord<>(topic.name(), Topics.sourcePartition(host, partitions), key, value));
    }

    private void send(ProducerRecord<String, V> record) {
        producer.send(record, (written, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
    }

    /**
     * Waits until everything is acknowledged.
     *
     * @throws KafkaException when something could not be written
     */
    public void flush() {
        producer.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new KafkaException("Writing to " + topic.name() + " failed: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
