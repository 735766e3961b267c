package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Newest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what another query finds: {@code words · weight · 3 d / (3 d + age)}, where {@code words} is how well the words fit
 * (BM25), {@code weight} is what the document says of itself, and age is the time since it was seen. Three days halve, a
 * month leaves a tenth. Both factors are at most 1, and the second at most that of the newest document of a segment, so what
 * bounds the words bounds the product: documents that cannot come among the best are passed over unread, of old segments
 * nearly all.
 */
final class FreshQuery extends Query {
    private static final double HALVED_AFTER = Duration.ofDays(3).toMillis();

    private final Query words;
    private final long now;

    FreshQuery(Query words, Instant now) {
        this(words, now.toEpochMilli());
    }

    private FreshQuery(Query words, long now) {
        this.words = words;
        this.now = now;
    }

    static double freshness(long age) {
        return HALVED_AFTER / (HALVED_AFTER + Math.max(0, age));
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = words.rewrite(searcher);
        return rewritten == words ? this : new FreshQuery(rewritten, now);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = words.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new Ranked(this, weight) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "fresh(" + words.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreshQuery fresh && fresh.words.equals(words) && fresh.now == now;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, now);
    }

    /** Weighs a segment's documents. */
    private static final class Ranked extends FilterWeight {
        private final long now;

        Ranked(FreshQuery query, Weight words) {
            super(query, words);
            this.now = query.now;
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
            ScorerSupplier supplier = scorerSupplier(segment);
            return supplier == null ? null : supplier.get(Long.MAX_VALUE);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(segment);
            return supplier == null ? null : new ProductSupplier(supplier, this, segment);
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int document) throws IOException {
            return in.explain(segment, document);
        }
    }

    /** Tells what finds the words when nothing but the best is wanted: any of several words is found otherwise then. */
    private static final class ProductSupplier extends ScorerSupplier {
        private final ScorerSupplier words;
        private final Ranked owner;
        private final LeafReaderContext segment;

        ProductSupplier(ScorerSupplier words, Ranked owner, LeafReaderContext segment) {
            this.words = words;
            this.owner = owner;
            this.segment = segment;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new Product(words.get(leadCost), owner, segment, owner.now);
        }

        @Override
        public long cost() {
            return words.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            words.setTopLevelScoringClause();
        }
    }

    /** Multiplies. */
    private static final class Product extends FilterScorer {
        private final NumericDocValues seen;
        private final NumericDocValues weight;
        private final long now;
        private final double most;

        Product(Scorer words, Weight owner, LeafReaderContext segment, long now) throws IOException {
            super(words, owner);
            this.seen = DocValues.getNumeric(segment.reader(), Fields.SEEN);
            this.weight = DocValues.getNumeric(segment.reader(), Fields.WEIGHT);
            this.now = now;
            this.most = Newest.in(segment.reader())
                    .map(newest -> freshness(now - newest.toEpochMilli()))
                    .orElse(1.0);
        }

        @Override
        public float score() throws IOException {
            double factor = seen.advanceExact(docID()) ? freshness(now - seen.longValue()) : 1;
            if (weight.advanceExact(docID())) {
                factor *= Float.intBitsToFloat((int) weight.longValue());
            }
            return (float) (in.score() * factor);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return Math.nextUp((float) (in.getMaxScore(upTo) * most));
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            in.setMinCompetitiveScore(Math.nextDown((float) (least / most)));
        }
    }
}
