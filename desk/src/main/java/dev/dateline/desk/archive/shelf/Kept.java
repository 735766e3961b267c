package dev.dateline.desk.archive.shelf;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Reads what is kept with documents. */
public final class Kept {
    private Kept() {}

    /** The record of the document that is kept under this id. */
    public static Optional<byte[]> byId(IndexSearcher index, String id) throws IOException {
        TopDocs found = index.search(new TermQuery(new Term(Fields.ID, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : record(index, found.scoreDocs[0].doc);
    }

    /** The record of a document. */
    public static Optional<byte[]> record(IndexSearcher index, int document) throws IOException {
        BytesRef record = stored(index, document, Fields.RECORD).getBinaryValue(Fields.RECORD);
        return record == null ? Optional.empty() : Optional.of(BytesRef.deepCopyOf(record).bytes);
    }

    /** The id of a document that keeps it. */
    public static String id(IndexSearcher index, int document) throws IOException {
        String id = stored(index, document, Fields.ID).get(Fields.ID);
        return id == null ? "" : id;
    }

    /** A number of a document; 0 where it has none. */
    public static long number(IndexSearcher index, int document, String field) throws IOException {
        int leaf = ReaderUtil.subIndex(document, index.getLeafContexts());
        LeafReaderContext segment = index.getLeafContexts().get(leaf);
        NumericDocValues numbers = segment.reader().getNumericDocValues(field);
        return numbers != null && numbers.advanceExact(document - segment.docBase) ? numbers.longValue() : 0;
    }

    private static Document stored(IndexSearcher index, int document, String field) throws IOException {
        return index.storedFields().document(document, Set.of(field));
    }
}
