package dev.dateline.desk.work;

import dev.dateline.domain.story.work.Command;
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

/** Writes commands to their topic; connects when the first one comes. */
public final class KafkaCommands implements Commands, AutoCloseable {
    private static final int SECONDS = 10;

    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private @Nullable KafkaProducer<String, Command> producer;

    /** Writes to this Kafka. */
    public KafkaCommands(KafkaConnection kafka, SchemaRegistry registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * {@inheritDoc}
     *
     * @throws KafkaException when Kafka did not take it
     */
    @Override
    public void send(Command command) {
        try {
            connected()
                    .send(new ProducerRecord<>(
                            Topics.COMMANDS.name(), null, command.at().toEpochMilli(), command.lane(), command))
                    .get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while sending a command", e);
        } catch (ExecutionException e) {
            throw new KafkaException("Sending a command failed: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not take the command within " + SECONDS + " seconds", e);
        }
    }

    private synchronized KafkaProducer<String, Command> connected() {
        if (producer == null) {
            Map<String, Object> properties = kafka.properties(Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    SECONDS * 1000));
            producer = new KafkaProducer<>(
                    properties,
                    new StringSerializer(),
                    Topics.COMMANDS.serde(registry).serializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
