package dev.dateline.bench.quality.story;

import dev.dateline.domain.story.lane.CorpusArticle;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The nearest earlier article by Lucene's {@code MoreLikeThis}: the 25 terms of an article that weigh most by tf·idf, asked
 * of an index in memory of all articles before it, ranked by BM25. The index is searched as it was at the last refresh.
 */
final class LuceneNeighbours implements AutoCloseable {
    private static final String TEXT = "text";
    private static final String ID = "id";

    private final Analyzer analyzer;
    private final int refreshEvery;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private int added;

    /**
     * An earlier article.
     *
     * @param article its id; empty if nothing is near
     * @param likeness its score as a share of the highest score the query could give, 0 to 1
     */
    record Neighbour(String article, double likeness) {
        static final Neighbour NONE = new Neighbour("", 0);
    }

    /** @param refreshEvery after how many articles the index is looked at anew; 1 finds most and takes longest */
    LuceneNeighbours(Analyzer analyzer, int refreshEvery) {
        this.analyzer = analyzer;
        this.refreshEvery = refreshEvery;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article nearest to this one, which is then indexed. */
    Neighbour add(CorpusArticle article) {
        String text = article.title() + "\n" + article.text();
        try {
            Neighbour nearest = nearest(text);
            Document document = new Document();
            document.add(new TextField(TEXT, text, Field.Store.NO));
            document.add(new StoredField(ID, article.id()));
            writer.addDocument(document);
            if (++added % refreshEvery == 0) {
                refresh();
            }
            return nearest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Neighbour nearest(String text) throws IOException {
        MoreLikeThis moreLikeThis = new MoreLikeThis(reader);
        moreLikeThis.setAnalyzer(analyzer);
        moreLikeThis.setMinTermFreq(1);
        moreLikeThis.setMinDocFreq(1);
        moreLikeThis.setBoost(true);
        Query query = moreLikeThis.like(TEXT, new StringReader(text));
        IndexSearcher searcher = new IndexSearcher(reader);
        TopDocs found = searcher.search(query, 1);
        if (found.scoreDocs.length == 0) {
            return Neighbour.NONE;
        }
        String id = searcher.storedFields().document(found.scoreDocs[0].doc).get(ID);
        return new Neighbour(id, found.scoreDocs[0].score / highest((BooleanQuery) query, reader));
    }

    /** What a text would score that held each term without end: BM25 stays below boost times idf. */
    private static double highest(BooleanQuery query, IndexReader reader) throws IOException {
        double sum = 0;
        for (BooleanClause clause : query) {
            Query term = clause.getQuery();
            double boost = 1;
            if (term instanceof BoostQuery boosted) {
                boost = boosted.getBoost();
                term = boosted.getQuery();
            }
            int documents = reader.docFreq(((TermQuery) term).getTerm());
            sum += boost * Math.log(1 + (reader.maxDoc() - documents + .5) / (documents + .5));
        }
        return sum;
    }

    private void refresh() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
