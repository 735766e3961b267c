package dev.dateline.bench.fire.judge;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.DeadLetter;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on a wire's topics, read on from time to time. */
public final class WireLedger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    final Map<ArticleId, List<Article>> articles = new LinkedHashMap<>();
    final Map<StoryId, Story> stories = new LinkedHashMap<>();
    final Map<StoryId, List<StoryEvent>> events = new LinkedHashMap<>();
    final List<Alert> alerts = new ArrayList<>();
    final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    final List<DeadLetter> deadLetters = new ArrayList<>();

    private final List<FollowedTopic<?>> topics = new ArrayList<>();
    private final InstantSource clock;

    /** An empty ledger that follows no wire. */
    WireLedger(InstantSource clock) {
        this.clock = clock;
    }

    /** An empty ledger of this wire. */
    public WireLedger(KafkaConnection kafka, SchemaRegistry registry, InstantSource clock) {
        this(clock);
        topics.add(new FollowedTopic<>(kafka, registry, Topics.ARTICLES, this::note));
        topics.add(new FollowedTopic<>(kafka, registry, Topics.STORIES, this::note));
        topics.add(new FollowedTopic<>(kafka, registry, Topics.STORY_EVENTS, this::note));
        topics.add(new FollowedTopic<>(kafka, registry, Topics.ALERTS, alerts::add));
        topics.add(new FollowedTopic<>(kafka, registry, Topics.DELIVERIES, this::note));
        topics.add(new FollowedTopic<>(kafka, registry, Topics.DEAD_LETTERS, deadLetters::add));
    }

    void note(Article article) {
        articles.computeIfAbsent(article.id(), any -> new ArrayList<>()).add(article);
    }

    void note(Story story) {
        stories.put(story.id(), story);
    }

    void note(StoryEvent event) {
        events.computeIfAbsent(event.story(), any -> new ArrayList<>()).add(event);
    }

    void note(Delivery delivery) {
        deliveries.put(delivery.alert() + " " + delivery.channel(), delivery);
    }

    /** Reads on to where the topics end now. */
    public void catchUp() {
        topics.forEach(topic -> topic.catchUp(clock, PATIENCE));
    }

    @Override
    public void close() {
        topics.forEach(FollowedTopic::close);
    }
}
