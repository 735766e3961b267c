package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Alert;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.Homecoming;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@code alerts} as one of the desks that share its partitions. */
final class AlertConsumer implements AutoCloseable {
    /** The group of all desks that deliver. */
    static final String GROUP = "dateline-desk-delivery";

    private static final Logger LOG = LoggerFactory.getLogger(AlertConsumer.class);
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Deserializer<Alert> alerts;
    private final Homecoming homecoming = new Homecoming();

    /**
     * An alert where it stands.
     *
     * @param alert null when it cannot be read
     * @param again who is to be told again; null for the alert as it first came
     */
    record Placed(
            int partition,
            long offset,
            @Nullable Alert alert,
            @Nullable Again again) {

        /** Whose it is; empty when it cannot be read. */
        String subscriber() {
            return alert == null ? "" : alert.subscriber();
        }
    }

    AlertConsumer(KafkaConnection kafka, SchemaRegistry registry, DeliveryConfig config) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, config.instanceId());
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, GROUP);
        settings.put(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) config.session().toMillis());
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 << 20);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        consumer = new KafkaConsumer<>(
                kafka.properties(settings), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        alerts = Topics.ALERTS.serde(registry).deserializer();
    }

    void join(ConsumerRebalanceListener listener) {
        consumer.subscribe(List.of(Topics.ALERTS.name()), listener);
    }

    /** The partition that has a subscriber's alerts. */
    int partition(String subscriber) {
        return Topics.partition(
                subscriber, consumer.partitionsFor(Topics.ALERTS.name()).size());
    }

    /** The offset that the next alert of a partition will have. */
    long end(int partition) {
        TopicPartition place = new TopicPartition(Topics.ALERTS.name(), partition);
        return consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
    }

    /** The next alerts; none when {@link #wakeup} was called or nothing came in time. */
    List<Placed> poll(Duration longest) {
        List<Placed> placed = new ArrayList<>();
        try {
            consumer.poll(longest).forEach(record -> placed.add(read(record)));
            homecoming.polled(consumer);
        } catch (WakeupException somethingElseToDo) {
            return placed;
        }
        return placed;
    }

    private Placed read(ConsumerRecord<byte[], byte[]> record) {
        try {
            Alert alert = record.value() == null ? null : alerts.deserialize(record.topic(), record.value());
            return new Placed(record.partition(), record.offset(), alert, again(record));
        } catch (UnreadableRecord unreadable) {
            LOG.warn(
                    "An alert is left out (partition {}, offset {}): {}",
                    record.partition(),
                    record.offset(),
                    unreadable.getMessage());
            return new Placed(record.partition(), record.offset(), null, null);
        }
    }

    private static @Nullable Again again(ConsumerRecord<byte[], byte[]> record) {
        Header channel = record.headers().lastHeader(Topics.AGAIN);
        return channel == null
                ? null
                : new Again(
                        new String(channel.value(), StandardCharsets.UTF_8), Instant.ofEpochMilli(record.timestamp()));
    }

    /** Everything before these offsets has been done; told in passing. */
    void commit(Map<Integer, Long> doneUntil) {
        consumer.commitAsync(offsets(doneUntil), (committed, problem) -> {
            if (problem != null) {
                LOG.info("Offsets were not committed, and will be later: {}", problem.getMessage());
            }
        });
    }

    /** Everything before these offsets has been done; waits until that is known, for a few seconds. */
    void commitNow(Map<Integer, Long> doneUntil) {
        try {
            consumer.commitSync(offsets(doneUntil), CLOSE);
        } catch (WakeupException somethingElseToDo) {
            consumer.commitSync(offsets(doneUntil), CLOSE);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(Map<Integer, Long> doneUntil) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        doneUntil.forEach((partition, offset) ->
                offsets.put(new TopicPartition(Topics.ALERTS.name(), partition), new OffsetAndMetadata(offset)));
        return offsets;
    }

    /** Makes a running or the next poll end at once; the only method for other threads. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE));
    }
}
