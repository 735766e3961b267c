package dev.dateline.app.sample;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows the {@code stories} topic and tells which article stands in which story. One thread at a time. */
public final class PlacedArticles implements AutoCloseable {
    private final KafkaConsumer<String, Story> consumer;
    private final Map<String, Story> stories = new HashMap<>();

    /** Follows from the beginning. */
    public PlacedArticles(KafkaConnection kafka, SchemaRegistry registry) {
        consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new StringDeserializer(),
                Topics.STORIES.serde(registry).deserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.STORIES.name()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads what has come, waiting at most this long for the first record. */
    public void read(Duration wait) {
        for (ConsumerRecord<String, Story> record : consumer.poll(wait)) {
            if (record.value() == null) {
                stories.remove(record.key());
            } else {
                stories.put(record.key(), record.value());
            }
        }
    }

    /** Article id to story id, as of what was read. */
    public Map<String, String> byArticle() {
        return byArticle(stories.values());
    }

    /** Article id to story id of these stories; redirects are left out. */
    public static Map<String, String> byArticle(Collection<Story> stories) {
        Map<String, String> placed = new HashMap<>();
        for (Story story : stories) {
            if (story.mergedInto() == null) {
                for (ReportRef report : story.reports()) {
                    placed.put(report.article().value(), story.id().value());
                }
            }
        }
        return placed;
    }

    /** How many stories there are, redirects left out. */
    public long count() {
        return stories.values().stream().filter(s -> s.mergedInto() == null).count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
