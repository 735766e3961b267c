package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchFilters;
import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Moments;
import dev.dateline.domain.alert.query.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A search as an index is asked: words, and what must hold besides.
 *
 * @param wish what was typed
 * @param ask the rest
 * @param now the wire's time, or that of the first answer
 */
record Request(Wish wish, SearchAsk ask, Instant now) {

    boolean wants(Kind kind) {
        SearchFilters filters = ask.filters();
        return kind == Kind.STORY
                ? ask.what() != SearchAsk.What.ARTICLES && filters.kind() == null
                : ask.what() != SearchAsk.What.STORIES && filters.phase() == null;
    }

    /** Where the newest come first: asked for so, or nothing to rank by. */
    boolean isByTime() {
        return wish.isEmpty() || ask.order() == SearchAsk.Order.NEWEST;
    }

    /** How many hits come before those that are wanted. */
    int skipped() {
        SearchCursor after = ask.after();
        return after == null ? 0 : after.place();
    }

    Query query(Kind kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new Translation(wish, kind, now).query(), Occur.MUST);
        filters(kind).forEach(filter -> all.add(filter, Occur.FILTER));
        Query query = all.build();
        return isByTime() ? query : new FreshQuery(query, now);
    }

    private List<Query> filters(Kind kind) {
        SearchFilters wanted = ask.filters();
        List<Query> filters = new ArrayList<>();
        add(filters, Field.LANGUAGE, wanted.language());
        add(filters, Field.OUTLET, wanted.outlet());
        add(filters, Field.TOPIC, wanted.topic());
        add(filters, Field.KIND, wanted.kind() == null ? null : wanted.kind().name());
        if (wanted.place() != null) {
            filters.add(
                    kind == Kind.STORY
                            ? Looks.value(Field.PLACE, wanted.place(), false)
                            : Looks.word(wanted.place(), Fields.TEXT));
        }
        if (wanted.phase() != null) {
            filters.add(
                    new TermQuery(new Term(Fields.PHASE, wanted.phase().name().toLowerCase(Locale.ROOT))));
        }
        addTimes(filters);
        return filters;
    }

    private void addTimes(List<Query> filters) {
        SearchFilters wanted = ask.filters();
        if (wanted.from() != null || wanted.until() != null) {
            long from = wanted.from() == null ? Long.MIN_VALUE : Moments.millis(wanted.from());
            long until = wanted.until() == null ? Long.MAX_VALUE : Moments.millis(wanted.until()) - 1;
            filters.add(between(Fields.SEEN, from, until));
        }
        if (ask.after() != null) {
            filters.add(between(Fields.FIRST, Long.MIN_VALUE, now.toEpochMilli()));
        }
    }

    private static Query between(String field, long from, long until) {
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(field, from, until),
                NumericDocValuesField.newSlowRangeQuery(field, from, until));
    }

    private static void add(List<Query> filters, Field field, @Nullable String value) {
        if (value != null) {
            filters.add(Looks.value(field, value, false));
        }
    }
}
