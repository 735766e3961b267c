package dev.dateline.app.corpus;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows what a wire makes of items from now on: which became articles, where they were placed, what was set aside. */
final class ReplayProgress implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Deserializer<StoryEvent> events;
    private final Set<String> articles = new HashSet<>();
    private final Map<String, StoryId> placed = new HashMap<>();
    private final Map<StoryId, StoryId> redirects = new HashMap<>();
    private long deadLetters;

    /** Stands at the end of the topics when it returns: nothing that is sent afterwards is missed. */
    ReplayProgress(KafkaConnection kafka, SchemaRegistry registry) {
        consumer = new KafkaConsumer<>(
                kafka.properties(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        events = Topics.STORY_EVENTS.serde(registry).deserializer();
        List<TopicPartition> partitions = Stream.of(Topics.ARTICLES, Topics.STORY_EVENTS, Topics.DEAD_LETTERS)
                .map(Topic::name)
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Reads what has come; whether anything had. */
    boolean read(Duration wait) {
        boolean any = false;
        for (ConsumerRecord<String, byte[]> record : consumer.poll(wait)) {
            any = true;
            if (record.topic().equals(Topics.ARTICLES.name())) {
                articles.add(record.key());
            } else if (record.topic().equals(Topics.DEAD_LETTERS.name())) {
                deadLetters++;
            } else {
                note(record);
            }
        }
        return any;
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        try {
            StoryEvent event = events.deserialize(record.topic(), record.value());
            if (event.change() instanceof StoryChange.Opened opened) {
                placed.put(opened.report().article().value(), event.story());
            } else if (event.change() instanceof StoryChange.ReportJoined joined) {
                placed.put(joined.report().article().value(), event.story());
            } else if (event.change() instanceof StoryChange.Merged merged) {
                redirects.put(event.story(), merged.into());
            }
        } catch (UnreadableRecord unknown) {
            deadLetters++;
        }
    }

    int articles() {
        return articles.size();
    }

    int placed() {
        return placed.size();
    }

    long deadLetters() {
        return deadLetters;
    }

    boolean isPlaced(ArticleId article) {
        return placed.containsKey(article.value());
    }

    boolean isArticle(ArticleId article) {
        return articles.contains(article.value());
    }

    /** The story that the article stands in now, or an empty text. */
    String storyOf(ArticleId article) {
        StoryId story = placed.get(article.value());
        while (story != null && redirects.containsKey(story)) {
            story = redirects.get(story);
        }
        return story == null ? "" : story.value();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
