package dev.dateline.desk.subscription;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** The topic {@code rules} as a table that is brought up to date when it is asked. For one thread at a time. */
final class RulesTable implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String TOPIC = Topics.RULES.name();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Deserializer<Subscription> values;
    private final Map<String, byte[]> newest = new HashMap<>();
    private List<TopicPartition> partitions = List.of();

    RulesTable(KafkaConnection kafka, SchemaRegistry registry) {
        Map<String, Object> properties = kafka.properties(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000));
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        this.values = Topics.RULES.serde(registry).deserializer();
    }

    /** Reads to where the topic ends now. */
    void catchUp() {
        if (partitions.isEmpty()) {
            partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        readWhile(
                () -> ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()),
                record -> {});
    }

    /** Reads until this record has been read, and tells the records of the same key that came before it. */
    List<ConsumerRecord<String, byte[]>> readTo(int partition, long offset, String key) {
        TopicPartition meant = new TopicPartition(TOPIC, partition);
        List<ConsumerRecord<String, byte[]>> before = new ArrayList<>();
        readWhile(() -> consumer.position(meant) <= offset, record -> {
            if (record.partition() == partition && record.offset() < offset && key.equals(record.key())) {
                before.add(record);
            }
        });
        return before;
    }

    /** The newest record of a subscriber; null when there is none, or it cannot be read. */
    @Nullable
    Subscription get(String subscriber) {
        return read(newest.get(subscriber));
    }

    /** Takes this for the newest record of a subscriber, whatever came after it; no bytes for a removal. */
    void assume(String subscriber, byte[] bytes) {
        if (bytes.length == 0) {
            newest.remove(subscriber);
        } else {
            newest.put(subscriber, bytes);
        }
    }

    private @Nullable Subscription read(byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : values.deserialize(TOPIC, bytes);
        } catch (UnreadableRecord unreadable) {
            return null;
        }
    }

    /** All that can be read, by subscriber. */
    Map<String, Subscription> all() {
        Map<String, Subscription> all = new TreeMap<>();
        newest.forEach((subscriber, bytes) -> {
            Subscription subscription = read(bytes);
            if (subscription != null) {
                all.put(subscriber, subscription);
            }
        });
        return all;
    }

    private void readWhile(BooleanSupplier isWaiting, Consumer<ConsumerRecord<String, byte[]>> take) {
        while (isWaiting.getAsBoolean()) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                keep(record);
                take.accept(record);
            }
        }
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            newest.remove(record.key());
        } else {
            newest.put(record.key(), record.value());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
