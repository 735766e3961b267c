package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reads the topic {@code access}, apart from the rest of the wire: a key that was revoked is to end now, not
 * when many stories have been read. Without Kafka the keys stay as they were last known.
 */
public final class KeyReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyReader.class);
    private static final String TOPIC = Topics.ACCESS.name();
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(3);
    // spotless:off
    private static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.CLIENT_ID_CONFIG,
            "desk-access",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000);
    // spotless:on

    private final KafkaConnection kafka;
    private final Deserializer<AccessKey> values;
    private final KeyBoard board;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "desk-access");

    private KeyReader(KafkaConnection kafka, SchemaRegistry registry, KeyBoard board) {
        this.kafka = kafka;
        this.values = Topics.ACCESS.serde(registry).deserializer();
        this.board = board;
    }

    /** Starts reading; returns at once. */
    public static KeyReader start(KafkaConnection kafka, SchemaRegistry registry, KeyBoard board) {
        KeyReader reader = new KeyReader(kafka, registry, board);
        reader.thread.setDaemon(true);
        reader.thread.start();
        return reader;
    }

    private void run() {
        while (!isStopped(Duration.ZERO)) {
            try (var consumer = new KafkaConsumer<>(
                    kafka.properties(SETTINGS), new StringDeserializer(), new ByteArrayDeserializer())) {
                follow(consumer);
            } catch (KafkaException | RegistryUnavailable away) {
                LOG.warn("The desk cannot read its keys and tries again: {}", away.getMessage());
            }
            isStopped(PAUSE);
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> past = new HashMap<>(consumer.endOffsets(partitions));
        while (!isStopped(Duration.ZERO) && !partitions.isEmpty()) {
            consumer.poll(POLL).forEach(this::take);
            past.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            if (past.isEmpty()) {
                board.complete();
            }
        }
    }

    /** A record that cannot be read opens nothing: its key is not known. */
    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) {
            return;
        }
        try {
            board.put(record.key(), record.value() == null ? null : values.deserialize(TOPIC, record.value()));
        } catch (UnreadableRecord unreadable) {
            board.put(record.key(), null);
            LOG.warn("The key {} cannot be read and opens nothing: {}", record.key(), unreadable.getMessage());
        }
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Stops reading and waits for it, but not for long. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(STOP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
