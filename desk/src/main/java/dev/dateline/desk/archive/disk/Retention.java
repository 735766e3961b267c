package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Shelf;
import dev.dateline.desk.archive.shelf.Shelves;
import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of what is too old, and of the oldest where the archive has become too large. */
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int TENTH = 10;

    private final Shelves shelves;
    private final ArchiveConfig config;

    Retention(Shelves shelves, ArchiveConfig config) {
        this.shelves = shelves;
        this.config = config;
    }

    /** Takes out what has not changed for too long, by the wire's time. */
    void apply(Instant wireTime) throws IOException {
        for (Shelf shelf : shelves.all()) {
            shelf.removeAll(seenBefore(wireTime.minus(config.kept())));
        }
        if (shelves.size() > config.largest().bytes()) {
            shrink(shelves.articles());
            shrink(shelves.events());
        }
    }

    /** The oldest tenth of its time goes; disk is given back as segments are merged. */
    private static void shrink(Shelf shelf) throws IOException {
        long oldest = shelf.ask(index -> end(index, false));
        long newest = shelf.ask(index -> end(index, true));
        Instant before = Instant.ofEpochMilli(oldest + (newest - oldest) / TENTH);
        LOG.info("The archive takes more room than desk.archive.size: what is older than {} goes.", before);
        shelf.removeAll(seenBefore(before));
    }

    static long end(IndexSearcher index, boolean newest) throws IOException {
        Sort byTime = new Sort(new SortField(Fields.SEEN, SortField.Type.LONG, newest));
        ScoreDoc[] first = index.search(new MatchAllDocsQuery(), 1, byTime).scoreDocs;
        return first.length == 0 ? 0 : (long) ((FieldDoc) first[0]).fields[0];
    }

    private static Query seenBefore(Instant moment) {
        return LongPoint.newRangeQuery(Fields.SEEN, Long.MIN_VALUE, moment.toEpochMilli() - 1);
    }
}
