package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Delivery;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a partition of {@code deliveries} tells of the past. */
final class PastDeliveries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PastDeliveries.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<Delivery> deliveries;

    PastDeliveries(KafkaConnection kafka, SchemaRegistry registry) {
        consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        deliveries = Topics.DELIVERIES.serde(registry).deserializer();
    }

    /** Tells all that stands on the partition now, in its order. */
    void tell(int partition, Consumer<Delivery> listener) {
        TopicPartition place = new TopicPartition(Topics.DELIVERIES.name(), partition);
        consumer.assign(List.of(place));
        consumer.seekToBeginning(List.of(place));
        long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
        while (consumer.position(place) < end) {
            consumer.poll(POLL).forEach(record -> read(record, listener));
        }
    }

    private void read(ConsumerRecord<byte[], byte[]> record, Consumer<Delivery> listener) {
        if (record.value() == null) {
            return;
        }
        try {
            listener.accept(deliveries.deserialize(record.topic(), record.value()));
        } catch (UnreadableRecord unreadable) {
            LOG.warn("A record of deliveries is left out: {}", unreadable.getMessage());
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
