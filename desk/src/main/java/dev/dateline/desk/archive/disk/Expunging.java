package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.find.History;
import dev.dateline.desk.archive.find.Texts;
import dev.dateline.desk.archive.shelf.EventDocuments;
import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.desk.archive.shelf.StoryDocuments;
import dev.dateline.domain.erasure.Erasure;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.erasure.Redactor;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes out of the indexes what was erased after it had been filed, and has their files written anew, so that none of them keeps it.
 * What is erased already at a start is looked for once more: the desk may have been away when it was.
 */
final class Expunging {
    private static final Logger LOG = LoggerFactory.getLogger(Expunging.class);
    private static final Instant ALWAYS = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Reached reached;
    private final Shelves shelves;
    private final Records records;
    private final Redactor redactor;
    private final Set<Subject> done = new HashSet<>();
    private long changes;

    Expunging(Reached reached, Records records, Redactor redactor) {
        this.reached = reached;
        this.shelves = reached.shelves();
        this.records = records;
        this.redactor = redactor;
    }

    /** Takes one article out, with all its versions. */
    static void article(Shelves shelves, String id) throws IOException {
        shelves.articles().remove(id);
        shelves.articles().removeAll(versions(id));
    }

    /** Looks whether more was erased; all that was found of it is gone from the disk when this returns. */
    void apply() throws IOException {
        long now = redactor.erasures().changes();
        if (now == changes) {
            return;
        }
        boolean found = false;
        for (Erasure erasure : redactor.erasures().all()) {
            found |= done.add(erasure.subject()) && takeOut(erasure);
        }
        changes = now;
        if (found) {
            expunge();
        }
    }

    private boolean takeOut(Erasure erasure) throws IOException {
        boolean found = false;
        if (erasure.subject().kind() == Kind.ARTICLE) {
            String id = erasure.subject().id();
            found = count(shelves.articles(), versions(id)) > 0;
            article(shelves, id);
        }
        for (StoryId story : erasure.stories()) {
            found |= story(story) | events(story);
        }
        return found;
    }

    private boolean story(StoryId id) throws IOException {
        Optional<Story> kept = new Texts(shelves, records).story(id);
        Story left = kept.map(redactor::story).orElse(null);
        if (left == null || left == kept.get()) {
            return false;
        }
        shelves.stories().put(id.value(), StoryDocuments.of(left, records.bytes(left)));
        return true;
    }

    private boolean events(StoryId story) throws IOException {
        List<StoryEvent> kept = new History(shelves, records).events(story, ALWAYS);
        List<StoryEvent> left = redactor.events(kept);
        if (left.equals(kept)) {
            return false;
        }
        shelves.events().removeAll(new TermQuery(new Term(Fields.OF, story.value())));
        for (StoryEvent event : left) {
            shelves.events().add(EventDocuments.of(event, records.bytes(event)));
        }
        return true;
    }

    private void expunge() throws IOException {
        for (Shelf shelf : shelves.all()) {
            shelf.expunge();
        }
        reached.commit();
        for (Shelf shelf : shelves.all()) {
            shelf.tidy();
        }
        LOG.info("What was erased is gone from the archive, and its files are written anew.");
    }

    private static int count(Shelf shelf, Query query) throws IOException {
        return shelf.ask(index -> index.count(query));
    }

    private static Query versions(String article) {
        return new TermQuery(new Term(Fields.OF, article));
    }
}
