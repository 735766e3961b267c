package dev.dateline.app.erasure;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.item.Source;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Erases what was found, in an order in which it can be broken off and begun again at any point: first nothing of it comes in any
 * more, then it goes from stories, then from articles. Whatever is done a second time changes nothing.
 */
public final class Erasing {
    private final KafkaConnection kafka;
    private final SchemaRegistry registry;
    private final Slip slip;

    /** Erases on this wire. */
    public Erasing(KafkaConnection kafka, SchemaRegistry registry, Slip slip) {
        this.kafka = kafka;
        this.registry = registry;
        this.slip = slip;
    }

    /**
     * Who orders it.
     *
     * @param by name
     * @param at when
     * @param why the reason; may be empty
     */
    public record Slip(String by, Instant at, String why) {}

    /** Has sources polled no more and nothing let in. */
    public void keepOut(Wanted wanted, Found found) {
        try (TopicWriter<Source> sources = new TopicWriter<>(kafka, registry, Topics.SOURCES);
                TopicWriter<Erasure> erasures = new TopicWriter<>(kafka, registry, Topics.ERASURES)) {
            found.sources().forEach((key, source) -> sources.write(source.host(), key, null));
            sources.flush();
            Subject subject = wanted.subject();
            if (subject.kind() != Kind.ARTICLE) {
                write(erasures, new Erasure(subject, slip.at(), slip.by(), slip.why(), null));
            }
            found.articles().forEach(article -> write(erasures, erasure(article, subject, found)));
            erasures.flush();
        }
        forgetStatuses(found);
    }

    private Erasure erasure(ArticleId article, Subject subject, Found found) {
        Subject its = new Subject(Kind.ARTICLE, article.value());
        Subject within = subject.kind() == Kind.ARTICLE ? null : subject;
        return new Erasure(its, slip.at(), slip.by(), slip.why(), within, found.storiesOf(article));
    }

    private static void write(TopicWriter<Erasure> erasures, Erasure erasure) {
        erasures.write(erasure.subject().key(), erasure);
    }

    private void forgetStatuses(Found found) {
        try (var statuses = new TopicWriter<>(kafka, registry, Topics.SOURCE_STATUS)) {
            found.sources()
                    .values()
                    .forEach(source -> statuses.write(source.id().value(), null));
            statuses.flush();
        }
    }

    /**
     * Takes it out of the stories.
     *
     * @return how many lanes' stories did not answer in time
     */
    public int takeFromStories(Found found) throws InterruptedException {
        try (StoryErasing stories = new StoryErasing(kafka, registry, slip)) {
            return stories.erase(found);
        }
    }

    /** Removes the articles. */
    public void removeArticles(Found found) {
        try (var articles = new TopicWriter<>(kafka, registry, Topics.ARTICLES)) {
            found.kept().forEach(article -> articles.write(article.value(), null));
            articles.flush();
        }
    }

    /** Lets in again what was erased, and all that was erased with it; returns how many entries of the list that were. */
    public int allow(Map<String, Erasure> list, Subject subject) {
        List<String> keys = list.values().stream()
                .filter(one -> one.subject().equals(subject) || subject.equals(one.within()))
                .map(one -> one.subject().key())
                .toList();
        try (TopicWriter<Erasure> erasures = new TopicWriter<>(kafka, registry, Topics.ERASURES)) {
            keys.forEach(key -> erasures.write(key, null));
            erasures.flush();
        }
        return keys.size();
    }
}
