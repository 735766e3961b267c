package dev.dateline.domain.alert.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Lucene's monitor, filled with rules: it finds the few that a story may meet by their rarest words. Each change commits
 * its index and numbers its words anew, which takes long when there are many rules: so changes come in lots. Changes and
 * searches exclude one another; that is the caller's part.
 */
final class RuleMonitor implements AutoCloseable {
    /** Rules of one commit: the presearcher holds 32 kB for each until it is done. */
    private static final int LOT = 4_000;

    private static final FieldType ANCHORS = new FieldType();

    static {
        ANCHORS.setTokenized(true);
        ANCHORS.setIndexOptions(IndexOptions.DOCS);
        ANCHORS.freeze();
    }

    private final Monitor monitor;
    private final LongAdder tried = new LongAdder();

    RuleMonitor(Presearcher presearcher) {
        MonitorConfiguration configuration = new MonitorConfiguration()
                .setPurgeFrequency(10_000, TimeUnit.DAYS)
                .setQueryUpdateBufferSize(LOT);
        try {
            monitor = new Monitor(new KeywordAnalyzer(), presearcher, configuration);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules are kept in memory", e);
        }
    }

    /** Takes up new rules and drops old ones. */
    void change(Collection<RuleEntry> added, List<String> removed) {
        List<MonitorQuery> queries = new ArrayList<>(added.size());
        added.forEach(entry -> queries.add(new MonitorQuery(entry.key(), new StandingQuery(entry))));
        try {
            monitor.register(queries);
            if (!removed.isEmpty()) {
                monitor.deleteById(removed);
                monitor.purgeCache();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rules are kept in memory", e);
        }
    }

    /** The rules that the story meets, in no order. */
    List<RuleEntry> met(StoryText story) {
        Document document = new Document();
        document.add(new Field(Anchors.FIELD, new AnchorStream(story.anchors()), ANCHORS));
        List<RuleEntry> met = new ArrayList<>();
        try {
            tried.add(monitor.match(document, searcher -> new Checker(searcher, story, met))
                    .getQueriesRun());
            return met;
        } catch (IOException e) {
            throw new UncheckedIOException("the rules are kept in memory", e);
        }
    }

    /** How many rules were checked so far. */
    long tried() {
        return tried.sum();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the rules are kept in memory", e);
        }
    }

    /** Checks the rules that the presearcher found. What one of them throws the monitor catches. */
    private static final class Checker extends CandidateMatcher<QueryMatch> {
        private final StoryText story;
        private final List<RuleEntry> met;

        Checker(IndexSearcher searcher, StoryText story, List<RuleEntry> met) {
            super(searcher);
            this.story = story;
            this.met = met;
        }

        @Override
        protected void matchQuery(String id, Query query, Map<String, String> metadata) {
            RuleEntry entry = ((StandingQuery) query).entry();
            if (!entry.isRemoved() && entry.check().holds(story)) {
                met.add(entry);
            }
        }

        @Override
        public QueryMatch resolve(QueryMatch one, QueryMatch other) {
            return one;
        }
    }
}
