package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.Archive;
import dev.dateline.desk.archive.ArchiveState;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.find.Finder;
import dev.dateline.desk.archive.find.History;
import dev.dateline.desk.archive.find.HitReader;
import dev.dateline.desk.archive.find.Likeness;
import dev.dateline.desk.archive.find.Texts;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.Redaction;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The archive in the desk's data directory. What cannot be answered while it is being opened again finds nothing. */
public final class DiskArchive implements Archive, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskArchive.class);
    private static final String FOLDER = "archive";

    private final Records records;
    private final Archivist archivist;
    private final Redactor redactor;

    private DiskArchive(Records records, Archivist archivist, Redactor redactor) {
        this.records = records;
        this.archivist = archivist;
        this.redactor = redactor;
    }

    /** Opens the archive in this data directory, or makes one, and begins to fill it; returns at once. */
    public static DiskArchive start(
            KafkaConnection kafka,
            SchemaRegistry registry,
            ArchiveConfig config,
            InstantSource clock,
            Path directory,
            Redactor redactor) {
        Records records = new Records(registry);
        Keeping keeping = new Keeping(records, config, clock, redactor);
        Archivist archivist = new Archivist(kafka, keeping, directory.resolve(FOLDER));
        archivist.start();
        return new DiskArchive(records, archivist, redactor);
    }

    @Override
    public SearchHits search(SearchAsk ask) {
        return answer((shelves, now) -> new Finder(shelves, new HitReader(records)).find(ask, now), SearchHits.NONE);
    }

    @Override
    public Optional<Story> story(StoryId id) {
        return answer((shelves, now) -> new Texts(shelves, records).story(id), Optional.<Story>empty())
                .map(redactor::story);
    }

    @Override
    public List<StoryEvent> events(StoryId story, Instant until) {
        List<StoryEvent> events =
                answer((shelves, now) -> new History(shelves, records).events(story, until), List.of());
        return redactor.events(events);
    }

    @Override
    public Optional<Story> story(StoryId id, Instant asOf) {
        return answer((shelves, now) -> new History(shelves, records).story(id, asOf), Optional.<Story>empty())
                .map(redactor::story)
                .filter(story -> !Redaction.isEmptied(story));
    }

    @Override
    public List<Story> front(Instant asOf, int limit) {
        List<Story> front = answer((shelves, now) -> new History(shelves, records).front(asOf, limit), List.of());
        return front.stream()
                .map(redactor::story)
                .filter(story -> !Redaction.isEmptied(story))
                .toList();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return redactor.erasures().has(id)
                ? Optional.empty()
                : answer((shelves, now) -> new Texts(shelves, records).article(id), Optional.empty());
    }

    @Override
    public List<Article> versions(ArticleId id) {
        return redactor.erasures().has(id)
                ? List.of()
                : answer((shelves, now) -> new Texts(shelves, records).versions(id), List.of());
    }

    @Override
    public List<Story> like(StoryId id, int limit) {
        return answer((shelves, now) -> new Likeness(shelves, records).like(id, limit, now), List.of());
    }

    @Override
    public ArchiveState state() {
        return archivist.state();
    }

    @Override
    public void close() {
        archivist.close();
    }

    private <T> T answer(Question<T> question, T otherwise) {
        Archivist.Open open = archivist.open();
        if (open == null) {
            return otherwise;
        }
        try {
            open.freshness().ask();
            return question.ask(open.shelves(), open.filing().wireTime());
        } catch (AlreadyClosedException reopening) {
            return otherwise;
        } catch (IOException | UncheckedIOException | RegistryUnavailable failed) {
            LOG.warn("The archive could not answer: {}", failed.getMessage());
            return otherwise;
        }
    }

    /** Something that is asked of the indexes at the wire's time. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Shelves shelves, Instant now) throws IOException;
    }
}
