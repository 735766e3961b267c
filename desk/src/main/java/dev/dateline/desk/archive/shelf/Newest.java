package dev.dateline.desk.archive.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PointValues;

/** When the newest document of a part of an index was seen. */
public final class Newest {
    /** Parts with newer documents come first: their hits are the best, mostly, and of the others hardly any need be looked at. */
    static final Comparator<LeafReader> FIRST = Comparator.comparing(
                    (LeafReader segment) -> in(segment).orElse(Instant.MAX))
            .reversed();

    private Newest() {}

    /** Empty when a document does not say when it was seen, or there is none. */
    public static Optional<Instant> in(LeafReader segment) {
        try {
            PointValues moments = segment.getPointValues(Fields.SEEN);
            return moments == null || moments.getDocCount() < segment.maxDoc()
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(LongPoint.decodeDimension(moments.getMaxPackedValue(), 0)));
        } catch (IOException e) {
            throw new UncheckedIOException("The archive's disk fails", e);
        }
    }
}
