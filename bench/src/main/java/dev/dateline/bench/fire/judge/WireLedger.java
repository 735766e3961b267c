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

    private final List<FollowedTopic<?>> topics;
    private final InstantSource clock;

    /** An empty ledger of this wire. */
    public WireLedger(KafkaConnection kafka, SchemaRegistry registry, InstantSource clock) {
        this.clock = clock;
        this.topics = List.of(
                new FollowedTopic<>(kafka, registry, Topics.ARTICLES, article -> listed(articles, article.id()).add(article)),
                new FollowedTopic<>(kafka, registry, Topics.STORIES, story -> stories.put(story.id(), story)),
                new FollowedTopic<>(kafka, registry, Topics.STORY_EVENTS, event -> listed(events, event.story()).add(event)),
                new FollowedTopic<>(kafka, registry, Topics.ALERTS, alerts::add),
                new FollowedTopic<>(kafka, registry, Topics.DELIVERIES, delivery ->
                        deliveries.put(delivery.alert() + " " + delivery.channel(), delivery)),
                new FollowedTopic<>(kafka, registry, Topics.DEAD_LETTERS, deadLetters::add));
    }

    private static <K, V> List<V> listed(Map<K, List<V>> map, K key) {
        return map.computeIfAbsent(key, any -> new ArrayList<>());
    }

    /** Reads on to where the topics end now. */
    public void catchUp() {
        topics.forEach(topic -> topic.catchUp(clock, PATIENCE));
    }

    /** The story to follow in a story's place, over all its redirects. */
    StoryId target(StoryId story) {
        StoryId at = story;
        for (int hops = 0; hops < stories.size(); hops++) {
            Story now = stories.get(at);
            if (now == null || now.mergedInto() == null) {
                return at;
            }
            at = now.mergedInto();
        }
        return at;
    }

    /** Dead letters so far. */
    public int deadLetters() {
        return deadLetters.size();
    }

    @Override
    public void close() {
        topics.forEach(FollowedTopic::close);
    }
}
