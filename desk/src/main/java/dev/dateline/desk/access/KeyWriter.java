package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Gives and takes keys on the topic {@code access}; connects when it is first used. */
public final class KeyWriter implements KeyChanges, AutoCloseable {
    private static final int SECONDS = 15;

    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private @Nullable KafkaProducer<String, AccessKey> open;

    public KeyWriter(KafkaConnection kafka, SchemaRegistry registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * {@inheritDoc}
     *
     * @throws KafkaException when it could not be written
     */
    @Override
    public void add(AccessKey key) {
        write(key.id(), key);
    }

    /**
     * {@inheritDoc}
     *
     * @throws KafkaException when it could not be written
     */
    @Override
    public void revoke(String id) {
        write(id, null);
    }

    private synchronized void write(String id, @Nullable AccessKey key) {
        try {
            producer().send(new ProducerRecord<>(Topics.ACCESS.name(), id, key)).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing to " + Topics.ACCESS, e);
        } catch (ExecutionException e) {
            throw new KafkaException("Writing to " + Topics.ACCESS + " failed: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not take the change within " + SECONDS + " seconds", e);
        }
    }

    private KafkaProducer<String, AccessKey> producer() {
        if (open == null) {
            Map<String, Object> properties = kafka.properties(Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    SECONDS * 1000));
            open = new KafkaProducer<>(
                    properties,
                    new StringSerializer(),
                    Topics.ACCESS.serde(registry).serializer());
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close(Duration.ofSeconds(1));
        }
    }
}
