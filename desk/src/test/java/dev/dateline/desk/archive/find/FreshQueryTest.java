package dev.dateline.desk.archive.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Newest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passing over what cannot come among the best loses none of the best. */
class FreshQueryTest {
    private static final Instant NOW = Instant.parse("2026-03-31T00:00:00Z");
    private static final int SEGMENTS = 8;
    private static final int DOCUMENTS = 4_000;
    private static final int BEST = 20;

    private final Random random = new Random(11);
    private final Directory directory = new ByteBuffersDirectory();

    private DirectoryReader reader;

    @BeforeEach
    void fill() throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    writer.addDocument(document(SEGMENTS - segment, i));
                }
                writer.commit();
            }
        }
        reader = DirectoryReader.open(directory);
    }

    /** A text of frequent and rare words, and one of ten words as its title; of these days ago. */
    private Document document(int days, int number) {
        long seen = NOW.minus(Duration.ofDays(days * 3L)).toEpochMilli() + random.nextInt(80_000_000);
        String text = IntStream.range(0, 8 + random.nextInt(30))
                .mapToObj(i -> "w" + (int) (200 * Math.pow(random.nextDouble(), 3)))
                .collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new StringField(Fields.ID, days + "-" + number, Field.Store.YES));
        document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
        document.add(new TextField(Fields.TITLE, text.split(" ")[0], Field.Store.NO));
        document.add(new LongPoint(Fields.SEEN, seen));
        document.add(new NumericDocValuesField(Fields.SEEN, seen));
        document.add(new FloatDocValuesField(Fields.WEIGHT, .5f + random.nextFloat() / 2));
        return document;
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    @Test
    void theBestAreThoseOfAll() throws IOException {
        IndexSearcher index = new IndexSearcher(reader);
        boolean passedOver = false;
        for (Query words : List.of(
                Looks.word("w0", Fields.TEXT),
                Looks.word("w150", Fields.TEXT),
                Looks.typing("w1", Fields.TEXT),
                Looks.oneOf(List.of(
                        Looks.word("w0", Fields.TEXT), Looks.word("w7", Fields.TEXT), Looks.word("w90", Fields.TEXT))),
                Looks.phrase(List.of("w0", "w1"), Fields.TEXT, 0))) {
            Query fresh = new FreshQuery(words, NOW);
            ScoreDoc[] all = index.search(fresh, reader.maxDoc()).scoreDocs;
            var best = index.search(fresh, BEST);
            passedOver |= best.totalHits.relation == Relation.GREATER_THAN_OR_EQUAL_TO;
            assertThat(lines(best.scoreDocs)).as(words.toString()).isEqualTo(lines(Arrays.copyOf(all, BEST)));
        }
        assertThat(passedOver).isTrue();
    }

    private static List<String> lines(ScoreDoc[] found) {
        return Arrays.stream(found).map(one -> one.doc + " " + one.score).toList();
    }

    @Test
    void theNewestOfASegmentIsKnown() {
        assertThat(reader.leaves())
                .hasSize(SEGMENTS)
                .allSatisfy(leaf -> assertThat(Newest.in(leaf.reader()).orElseThrow())
                        .isBetween(
                                NOW.minus(Duration.ofDays(3L * (SEGMENTS - leaf.ord))),
                                NOW.minus(Duration.ofDays(3L * (SEGMENTS - leaf.ord) - 1))));
    }
}
