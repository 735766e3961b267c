package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Alert;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads committed alerts from Kafka, with one consumer that belongs to no group and is made when it is first needed. */
public final class KafkaAlertLog implements AlertLog, AutoCloseable {
    private static final String TOPIC = Topics.ALERTS.name();
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int MOST_POLLS = 50;
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final KafkaConnection kafka;
    private final Deserializer<Alert> alerts;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    /** The log of this wire. */
    public KafkaAlertLog(KafkaConnection kafka, SchemaRegistry registry) {
        this.kafka = kafka;
        this.alerts = Topics.ALERTS.serde(registry).deserializer();
    }

    @Override
    public synchronized int partition(String subscriber) {
        return Topics.partition(subscriber, consumer().partitionsFor(TOPIC).size());
    }

    @Override
    public synchronized Extent extent(int partition) {
        TopicPartition meant = new TopicPartition(TOPIC, partition);
        long beginning = consumer().beginningOffsets(List.of(meant)).getOrDefault(meant, 0L);
        return new Extent(beginning, consumer().endOffsets(List.of(meant)).getOrDefault(meant, 0L));
    }

    @Override
    public synchronized Chunk read(int partition, long from, int most) {
        TopicPartition meant = new TopicPartition(TOPIC, partition);
        long end = extent(partition).end();
        List<LoggedAlert> found = new ArrayList<>();
        KafkaConsumer<byte[], byte[]> reading = consumer();
        reading.assign(List.of(meant));
        reading.seek(meant, from);
        long next = from;
        for (int polls = 0; next < Math.min(end, from + most); polls++) {
            if (polls == MOST_POLLS) {
                throw new KafkaException("the alerts from " + next + " on do not come");
            }
            for (ConsumerRecord<byte[], byte[]> record : reading.poll(POLL).records(meant)) {
                if (record.offset() >= from + most) {
                    return new Chunk(found, from + most);
                }
                read(record).ifPresent(found::add);
            }
            next = reading.position(meant);
        }
        return new Chunk(found, Math.min(next, from + most));
    }

    private Optional<LoggedAlert> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null
                    ? Optional.empty()
                    : Optional.of(new LoggedAlert(
                            new AlertPosition(record.partition(), record.offset()),
                            alerts.deserialize(TOPIC, record.value())));
        } catch (UnreadableRecord left) {
            return Optional.empty();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            Map<String, Object> properties = kafka.properties(Map.of(
                    ConsumerConfig.CLIENT_ID_CONFIG, "desk-alerts",
                    ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                    ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000));
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
