package dev.dateline.desk.archive.disk;

import dev.dateline.desk.MemoryRegistry;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.find.Finder;
import dev.dateline.desk.archive.find.HitReader;
import dev.dateline.desk.archive.find.Likeness;
import dev.dateline.desk.archive.find.Texts;
import dev.dateline.desk.archive.shelf.Place;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.erasure.Erasures;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Real indexes in a folder, into which a test puts records without a broker. */
final class Filed implements Closeable {
    private final MemoryRegistry registry;
    private final Records records;
    private final Shelves shelves;
    private final Filing filing;
    private final Redactor redactor = new Redactor(new Erasures());
    private final Reached reached;
    private long offset;

    Filed(Path folder) throws IOException {
        this(folder, new MemoryRegistry());
    }

    Filed(Path folder, MemoryRegistry registry) throws IOException {
        this.registry = registry;
        this.records = new Records(registry);
        this.shelves = Shelves.open(folder);
        Keeping keeping = new Keeping(
                records, ArchiveConfig.from(Settings.defaults()), InstantSource.fixed(Instant.EPOCH), redactor);
        this.filing = new Filing(shelves, keeping, Instant.EPOCH);
        this.reached = new Reached(shelves);
    }

    Filed with(Story... stories) throws IOException {
        return take(Arrays.stream(stories)
                .map(story -> record(Topics.STORIES, story.id().value(), story)));
    }

    Filed with(Article... articles) throws IOException {
        return take(Arrays.stream(articles)
                .map(article -> record(Topics.ARTICLES, article.id().value(), article)));
    }

    /** A story's key is deleted. */
    Filed without(String story) throws IOException {
        return take(
                Stream.of(new ConsumerRecord<>("stories", 0, offset++, story.getBytes(StandardCharsets.UTF_8), null)));
    }

    /** Keeps it all, as read up to somewhere. */
    Filed commit() throws IOException {
        for (ArchiveTopic topic : ArchiveTopic.values()) {
            if (reached.of(topic).equals(Place.NOWHERE)) {
                reached.put(topic, new Place("topic", Map.of(0, offset)));
            }
        }
        reached.commit();
        return this;
    }

    Reached reached() {
        return reached;
    }

    Shelves shelves() {
        return shelves;
    }

    SearchHits find(String text) throws IOException {
        return find(SearchAsk.of(text, 10));
    }

    SearchHits find(SearchAsk ask) throws IOException {
        return new Finder(shelves, new HitReader(records)).find(ask, filing.wireTime());
    }

    List<String> stories(String text) throws IOException {
        return find(text).stories().hits().stream()
                .map(hit -> hit.story().id().value())
                .toList();
    }

    List<String> articles(String text) throws IOException {
        return find(text).articles().hits().stream()
                .map(hit -> hit.article().url())
                .toList();
    }

    Texts texts() {
        return new Texts(shelves, records);
    }

    Likeness likeness() {
        return new Likeness(shelves, records);
    }

    /** An article of plain paragraphs. */
    static Article article(String url, int version, String language, Instant seen, String title, String... paragraphs) {
        String outlet = url.split("/")[0];
        return new Article(
                ArticleId.of(url),
                version,
                new SourceId(outlet),
                Outlet.alone(outlet, outlet),
                url,
                title,
                null,
                Arrays.stream(paragraphs).map(Block::paragraph).toList(),
                language,
                null,
                null,
                null,
                null,
                ArticleKind.STORY,
                null,
                List.of(),
                Arrival.LIVE,
                seen,
                "hash-" + version,
                null,
                null,
                List.of(),
                null);
    }

    private Filed take(Stream<ConsumerRecord<byte[], byte[]>> read) throws IOException {
        filing.take(read.toList());
        reached.shelves().refresh();
        return this;
    }

    private <V> ConsumerRecord<byte[], byte[]> record(Topic<V> topic, String key, V value) {
        byte[] bytes = topic.serde(registry).serializer().serialize(topic.name(), value);
        return new ConsumerRecord<>(topic.name(), 0, offset++, key.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @Override
    public void close() throws IOException {
        shelves.close();
    }
}
