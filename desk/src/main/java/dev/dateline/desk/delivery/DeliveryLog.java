package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes {@code deliveries}, each to the partition that its alert has on {@code alerts}; and alerts on channels. */
final class DeliveryLog implements AutoCloseable {
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(3);

    private final Meters meters;
    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<Delivery> deliveries;
    private final Serializer<Alert> alerts;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    DeliveryLog(KafkaConnection kafka, SchemaRegistry registry, Meters meters) {
        this.meters = meters;
        producer = new KafkaProducer<>(
                kafka.properties(Map.of(
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "dateline-desk-delivery",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        4L << 20,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000)),
                new StringSerializer(),
                new ByteArraySerializer());
        deliveries = Topics.DELIVERIES.serde(registry).serializer();
        alerts = Topics.ALERTS.serde(registry).serializer();
    }

    /** Sends them on their way. */
    void write(int partition, List<Delivery> told) {
        String topic = Topics.DELIVERIES.name();
        for (Delivery delivery : told) {
            meters.count(WireMeters.DELIVERIES, delivery.outcome().name().toLowerCase(Locale.ROOT));
            String key = Ledger.key(delivery.alert(), delivery.channel());
            send(new ProducerRecord<>(topic, partition, key, deliveries.serialize(topic, delivery)));
        }
    }

    /** The channel has taken all of a job at this moment. */
    void taken(Job job, Instant now) {
        String channel = job.channel().kind().name().toLowerCase(Locale.ROOT);
        for (Job.Entry entry : job.entries()) {
            Instant written = entry.alert().receipt().matched();
            if (written != null) {
                meters.took(WireMeters.DELIVERED_DELAY, channel, Duration.between(written, now));
            }
        }
    }

    /** Puts alerts of our own on {@code alerts}. */
    void tell(int partition, List<Alert> ours) {
        String topic = Topics.ALERTS.name();
        ours.forEach(alert ->
                send(new ProducerRecord<>(topic, partition, alert.subscriber(), alerts.serialize(topic, alert))));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        producer.send(record, (written, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
    }

    /**
     * Waits until everything is acknowledged.
     *
     * @throws KafkaException when something could not be written: what is known here and what stands on the topic differ
     */
    void flush() {
        producer.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new KafkaException("Kafka did not take a record of a delivery: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        producer.close(PATIENCE_AT_END);
    }
}
