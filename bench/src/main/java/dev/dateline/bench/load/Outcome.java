package dev.dateline.bench.load;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * What became of the news in the end, read from the topics.
 *
 * @param placed articles that have a place in a story
 * @param stories stories that were opened
 * @param alerts alerts written
 * @param deadLetters records and pages set aside
 */
record Outcome(long placed, long stories, long alerts, long deadLetters) {

    /** Reads it. */
    static Outcome of(KafkaConnection kafka, SchemaRegistry registry) {
        Deserializer<StoryEvent> events = Topics.STORY_EVENTS.serde(registry).deserializer();
        Set<ArticleId> placed = new HashSet<>();
        Set<String> stories = new HashSet<>();
        WholeTopic.read(kafka, Topics.STORY_EVENTS, record -> {
            StoryEvent event = events.deserialize(record.topic(), record.value());
            StoryChange change = event.change();
            if (change instanceof StoryChange.Opened opened) {
                stories.add(event.story().value());
                placed.add(opened.report().article());
            } else if (change instanceof StoryChange.ReportJoined joined) {
                placed.add(joined.report().article());
            }
        });
        return new Outcome(
                placed.size(), stories.size(), count(kafka, Topics.ALERTS), count(kafka, Topics.DEAD_LETTERS));
    }

    private static long count(KafkaConnection kafka, Topic<?> topic) {
        return WholeTopic.read(kafka, topic, record -> {});
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d articles in %,d stories, %,d alerts, %,d dead letters",
                placed,
                stories,
                alerts,
                deadLetters);
    }
}
