package dev.dateline.desk.wire;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * One consumer of {@code stories}, sources, rules and erasures from the beginning and of the tails of the other topics. It
 * belongs to no group and commits nothing: each desk reads everything for itself.
 */
final class WireConsumer implements AutoCloseable {

    private static final List<Topic<?>> TOPICS = List.of(
            Topics.STORIES,
            Topics.SOURCES,
            Topics.SOURCE_STATUS,
            Topics.RULES,
            Topics.STORY_EVENTS,
            Topics.ALERTS,
            Topics.DELIVERIES,
            Topics.COMMANDS,
            Topics.COMMAND_OUTCOMES,
            Topics.ERASURES);
    private static final Set<String> FROM_THE_BEGINNING = Set.of(
            Topics.STORIES.name(),
            Topics.SOURCES.name(),
            Topics.SOURCE_STATUS.name(),
            Topics.RULES.name(),
            Topics.ERASURES.name());
    // spotless:off
    private static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.CLIENT_ID_CONFIG,
            "desk",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            4 << 20,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000);
    // spotless:on

    private static final long TAIL = 5_000;
    private static final Duration CLOSE = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> past = new HashMap<>();

    WireConsumer(KafkaConnection kafka) {
        this.consumer = new KafkaConsumer<>(
                kafka.properties(SETTINGS), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes up all partitions; false while not every topic exists. */
    boolean assign() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic<?> topic : TOPICS) {
            List<PartitionInfo> known = consumer.partitionsFor(topic.name());
            if (known == null || known.isEmpty()) {
                return false;
            }
            known.forEach(partition -> partitions.add(new TopicPartition(topic.name(), partition.partition())));
        }
        consumer.assign(partitions);
        past.putAll(consumer.endOffsets(partitions));
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        beginnings.forEach((partition, beginning) -> consumer.seek(partition, start(partition, beginning)));
        return true;
    }

    ConsumerRecords<byte[], byte[]> poll(Duration longest) {
        return consumer.poll(longest);
    }

    WireProgress progress() {
        past.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        long lag = consumer.assignment().stream()
                .map(consumer::currentLag)
                .mapToLong(unread -> unread.orElse(0))
                .sum();
        return new WireProgress(connected(), past.isEmpty(), lag);
    }

    /** Makes a running or the next poll end at once; the only method for other threads. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE));
    }

    private long start(TopicPartition partition, long beginning) {
        if (FROM_THE_BEGINNING.contains(partition.topic())) {
            return beginning;
        }
        return Math.max(beginning, past.getOrDefault(partition, beginning) - TAIL);
    }

    private boolean connected() {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .map(Metric::metricValue)
                .anyMatch(count -> count instanceof Number number && number.doubleValue() > 0);
    }
}
