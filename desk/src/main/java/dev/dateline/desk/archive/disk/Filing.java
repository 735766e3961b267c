package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.ArticleDocuments;
import dev.dateline.desk.archive.shelf.EventDocuments;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.desk.archive.shelf.StoryDocuments;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.lucene.document.Document;

/**
 * Puts records where they are kept. First all that were read together are made ready, which may fail for want of a schema
 * and changes nothing; then they are written. Records that nobody can read are left out: the desk's reader tells of them.
 */
final class Filing {
    private final Shelves shelves;
    private final Records records;
    private final Redactor redactor;
    private volatile Instant wireTime;

    /** @param wireTime the newest time that the shelves know of */
    Filing(Shelves shelves, Keeping keeping, Instant wireTime) {
        this.shelves = shelves;
        this.records = keeping.records();
        this.redactor = keeping.redactor();
        this.wireTime = wireTime;
    }

    /** Something to be written. */
    @FunctionalInterface
    private interface Change {
        void write() throws IOException;
    }

    /** The newest time seen on any record. */
    Instant wireTime() {
        return wireTime;
    }

    /** Takes up what was read together; of several states of a story only the newest is written. */
    void take(Iterable<ConsumerRecord<byte[], byte[]>> read) throws IOException {
        Map<String, ConsumerRecord<byte[], byte[]>> newest = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : read) {
            switch (ArchiveTopic.of(record.topic())) {
                case STORIES -> newest.put(key(record), record);
                case EVENTS -> event(record, changes);
                case ARTICLES -> article(record, changes);
            }
        }
        newest.values().forEach(record -> story(record, changes));
        for (Change change : changes) {
            change.write();
        }
    }

    private void story(ConsumerRecord<byte[], byte[]> record, List<Change> changes) {
        byte[] value = record.value();
        if (value == null) {
            changes.add(() -> shelves.stories().remove(key(record)));
            return;
        }
        records.story(value).ifPresent(told -> {
            Story story = redactor.story(told);
            byte[] kept = story == told ? value : records.bytes(story);
            saw(story.lastSeen());
            put(shelves.stories(), story.id().value(), StoryDocuments.of(story, kept), changes);
        });
    }

    private void event(ConsumerRecord<byte[], byte[]> record, List<Change> changes) {
        byte[] value = record.value();
        if (value != null) {
            records.event(value)
                    .map(event -> document(event, value))
                    .ifPresent(document -> changes.add(() -> shelves.events().add(document)));
        }
    }

    private Document document(StoryEvent told, byte[] value) {
        StoryEvent event = redactor.event(told);
        return EventDocuments.of(event, event == told ? value : records.bytes(event));
    }

    private void article(ConsumerRecord<byte[], byte[]> record, List<Change> changes) {
        byte[] value = record.value();
        if (value == null) {
            changes.add(() -> Expunging.article(shelves, key(record)));
        } else {
            records.article(value)
                    .filter(article -> !redactor.erasures().keepsOut(article))
                    .ifPresent(article -> article(article, value, changes));
        }
    }

    private void article(Article article, byte[] value, List<Change> changes) {
        saw(article.seenAt());
        String id = article.id().value();
        String version = ArticleDocuments.versionId(id, article.version());
        put(shelves.articles(), version, ArticleDocuments.version(article, value), changes);
        put(shelves.articles(), id, ArticleDocuments.found(article), changes);
    }

    private static void put(Shelf shelf, String id, Document document, List<Change> changes) {
        changes.add(() -> shelf.put(id, document));
    }

    private void saw(Instant at) {
        if (at.isAfter(wireTime)) {
            wireTime = at;
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
