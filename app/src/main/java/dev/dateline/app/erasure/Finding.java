package dev.dateline.app.erasure;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.lane.LaneEntry;
import dev.dateline.domain.story.lane.RedactedEvents;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.UnreadableRecord;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.kafka.WholeTopic;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginnings for what they have of something. Memory grows with what is found, not with the wire. */
public final class Finding {
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final Wanted wanted;

    /** Looks on this wire. */
    public Finding(KafkaConnection kafka, SchemaRegistry registry, Wanted wanted) {
        this.kafka = kafka;
        this.registry = registry;
        this.wanted = wanted;
    }

    /** What can be erased at once: sources, articles, stories. */
    public Found find() {
        Found found = new Found();
        if (wanted.subject().kind() == Kind.ARTICLE) {
            found.articles().add(new ArticleId(wanted.subject().id()));
        }
        read(Topics.SOURCES, (key, source) -> source(found, key, source));
        read(Topics.ARTICLES, (key, article) -> article(found, key, article));
        read(Topics.STORIES, (key, story) -> story(found, key, story));
        return found;
    }

    private void source(Found found, String key, @Nullable Source source) {
        if (source != null && wanted.isOf(source)) {
            found.sources().put(key, source);
        } else {
            found.sources().remove(key);
        }
    }

    private void article(Found found, String key, @Nullable Article article) {
        if (article == null) {
            found.kept().removeIf(id -> id.value().equals(key));
        } else if (wanted.isOf(article)) {
            found.articles().add(article.id());
            found.kept().add(article.id());
        }
    }

    private void story(Found found, String key, @Nullable Story story) {
        found.stories().keySet().removeIf(id -> id.value().equals(key));
        found.large().keySet().removeIf(id -> id.value().equals(key));
        if (story == null) {
            return;
        }
        story.reports().stream()
                .filter(wanted::isOf)
                .map(ReportRef::article)
                .forEach(report -> found.articles().add(report.whole()));
        if (found.redaction().concerns(story)) {
            found.stories().put(story.id(), story);
        } else if (story.reportCount() > story.reports().size() && !Redaction.isEmptied(story)) {
            found.large().put(story.id(), story);
        }
    }

    /** How much each topic has of it, also those that are not changed. */
    public List<Trace> traces(Found found) {
        List<Trace> traces = new ArrayList<>();
        traces.add(trace(Topics.ITEMS, item -> wanted.isOf(item) || found.has(item.article())));
        traces.add(new Trace(Topics.ARTICLES, found.kept().size(), Instant.EPOCH));
        traces.add(trace(
                Topics.REPORTS,
                entry -> entry instanceof LaneEntry.Arrived arrived
                        && found.has(arrived.report().article())));
        traces.add(trace(
                Topics.STORY_EVENTS,
                event -> RedactedEvents.of(List.of(event), found::has).get(0) != event));
        traces.add(new Trace(Topics.STORIES, found.stories().size(), Instant.EPOCH));
        traces.add(trace(Topics.CLAIMS, claim -> found.has(claim.report())));
        traces.add(trace(
                Topics.ALERTS,
                alert -> alert.report() != null && found.has(alert.report().article())));
        traces.add(new Trace(Topics.SOURCES, found.sources().size(), Instant.EPOCH));
        return traces;
    }

    private <V> Trace trace(Topic<V> topic, Predicate<V> isOfIt) {
        Trace[] trace = {new Trace(topic, 0, Instant.EPOCH)};
        Deserializer<V> values = topic.serde(registry).deserializer();
        WholeTopic.read(kafka, topic, record -> {
            V value = value(topic, values, record.value());
            if (value != null && isOfIt.test(value)) {
                trace[0] = trace[0].with(Instant.ofEpochMilli(record.timestamp()));
            }
        });
        return trace[0];
    }

    private <V> void read(Topic<V> topic, BiConsumer<String, @Nullable V> take) {
        Deserializer<V> values = topic.serde(registry).deserializer();
        WholeTopic.read(kafka, topic, record -> {
            V value = value(topic, values, record.value());
            if (value != null || record.value() == null) {
                take.accept(record.key(), value);
            }
        });
    }

    private static <V> @Nullable V value(Topic<V> topic, Deserializer<V> values, byte @Nullable [] bytes) {
        try {
            return bytes == null ? null : values.deserialize(topic.name(), bytes);
        } catch (UnreadableRecord foreign) {
            return null;
        }
    }
}
