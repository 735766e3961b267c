package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Asks that alerts be told again on a channel: puts them on {@code alerts} once more, with the channel in a header. */
public final class Redelivery implements AutoCloseable {
    private final KafkaProducer<String, Alert> producer;
    private volatile @Nullable Exception failure;

    public Redelivery(KafkaConnection kafka, SchemaRegistry registry) {
        Serializer<Alert> alerts = Topics.ALERTS.serde(registry).serializer();
        producer = new KafkaProducer<>(
                kafka.properties(Map.of(ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000)),
                new StringSerializer(),
                alerts);
    }

    /** Asks it; known to be asked when {@link #close} has returned. */
    public void ask(Alert alert, String channel) {
        ProducerRecord<String, Alert> again = new ProducerRecord<>(Topics.ALERTS.name(), alert.subscriber(), alert);
        again.headers().add(Topics.AGAIN, channel.getBytes(StandardCharsets.UTF_8));
        producer.send(again, (written, problem) -> {
            if (problem != null) {
                failure = problem;
            }
        });
    }

    /**
     * Waits until everything is acknowledged.
     *
     * @throws KafkaException when something could not be written
     */
    @Override
    public void close() {
        producer.close();
        Exception problem = failure;
        if (problem != null) {
            throw new KafkaException("Kafka did not take the wish: " + problem.getMessage(), problem);
        }
    }
}
