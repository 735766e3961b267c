package dev.dateline.desk.archive.shelf;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/** Reads the values of records as they stand on topics and on shelves; may be shared by threads. */
public final class Records {
    private final Deserializer<Story> stories;
    private final Deserializer<Article> articles;
    private final Deserializer<StoryEvent> events;
    private final Serializer<Story> storyBytes;
    private final Serializer<StoryEvent> eventBytes;

    /** A reader of what was written with the schemas of this registry. */
    public Records(SchemaRegistry registry) {
        this.stories = Topics.STORIES.serde(registry).deserializer();
        this.articles = Topics.ARTICLES.serde(registry).deserializer();
        this.events = Topics.STORY_EVENTS.serde(registry).deserializer();
        this.storyBytes = Topics.STORIES.serde(registry).serializer();
        this.eventBytes = Topics.STORY_EVENTS.serde(registry).serializer();
    }

    /** The story; empty when nobody can read it. */
    public Optional<Story> story(byte[] record) {
        return read(Topics.STORIES, stories, record);
    }

    /** The article; empty when nobody can read it. */
    public Optional<Article> article(byte[] record) {
        return read(Topics.ARTICLES, articles, record);
    }

    /** The event; empty when nobody can read it. */
    public Optional<StoryEvent> event(byte[] record) {
        return read(Topics.STORY_EVENTS, events, record);
    }

    /** A story as it would stand on its topic. */
    public byte[] bytes(Story story) {
        return Objects.requireNonNull(storyBytes.serialize(Topics.STORIES.name(), story));
    }

    /** An event as it would stand on its topic. */
    public byte[] bytes(StoryEvent event) {
        return Objects.requireNonNull(eventBytes.serialize(Topics.STORY_EVENTS.name(), event));
    }

    private static <V> Optional<V> read(Topic<V> topic, Deserializer<V> deserializer, byte[] record) {
        try {
            return Optional.ofNullable(deserializer.deserialize(topic.name(), record));
        } catch (UnreadableRecord unreadable) {
            return Optional.empty();
        }
    }
}
