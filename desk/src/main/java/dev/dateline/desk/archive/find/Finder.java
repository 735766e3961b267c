package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.ArticleHit;
import dev.dateline.desk.archive.SearchAsk;
import dev.dateline.desk.archive.SearchCursor;
import dev.dateline.desk.archive.SearchHits;
import dev.dateline.desk.archive.SearchHits.Part;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Shelves;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits.Relation;
import org.jspecify.annotations.Nullable;

/** Answers searches: finds, ranks and marks; what is nowhere is looked for once more as the nearest words that are known. */
public final class Finder {
    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.SEEN, SortField.Type.LONG, true));

    private final Shelves shelves;
    private final HitReader reader;

    /** A finder in these indexes. */
    public Finder(Shelves shelves, HitReader reader) {
        this.shelves = shelves;
        this.reader = reader;
    }

    /** What is found; {@code now} is the wire's time. */
    public SearchHits find(SearchAsk ask, Instant now) throws IOException {
        SearchCursor after = ask.after();
        Instant then = after == null ? now : after.asOf();
        SearchHits hits = find(new Request(Wish.of(ask.text()), ask, then), null);
        if (hits.stories().total() + hits.articles().total() > 0 || after != null) {
            return hits;
        }
        Optional<String> instead = new NearestWords(shelves).instead(ask.text());
        return instead.isPresent() ? find(new Request(Wish.of(instead.get()), ask, then), instead.get()) : hits;
    }

    private SearchHits find(Request request, @Nullable String instead) throws IOException {
        Part<StoryHit> stories = request.wants(Kind.STORY)
                ? shelves.stories()
                        .ask(index -> part(index, request, Kind.STORY, (found, at) -> reader.story(found, at, request)))
                : Part.<StoryHit>none();
        Part<ArticleHit> articles = request.wants(Kind.ARTICLE)
                ? shelves.articles()
                        .ask(index ->
                                part(index, request, Kind.ARTICLE, (found, at) -> reader.article(found, at, request)))
                : Part.<ArticleHit>none();
        int given = request.skipped() + request.ask().limit();
        boolean more = given < SearchCursor.FURTHEST
                && (stories.total() > given || articles.total() > given || stories.more() || articles.more());
        SearchCursor next = more ? new SearchCursor(request.now(), given) : null;
        return new SearchHits(stories, articles, request.wish().hint(), instead, next);
    }

    private static <T> Part<T> part(IndexSearcher index, Request request, Kind kind, Reading<T> reading)
            throws IOException {
        Query query = request.query(kind);
        int wanted = Math.min(SearchCursor.FURTHEST, request.skipped())
                + request.ask().limit();
        TopDocs top = request.isByTime() ? index.search(query, wanted, NEWEST_FIRST) : index.search(query, wanted);
        List<T> hits = new ArrayList<>();
        for (int i = request.skipped(); i < top.scoreDocs.length; i++) {
            reading.read(index, top.scoreDocs[i]).ifPresent(hits::add);
        }
        return new Part<>(hits, top.totalHits.value, top.totalHits.relation != Relation.EQUAL_TO);
    }

    /** Makes a hit of what was found. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(IndexSearcher index, ScoreDoc found) throws IOException;
    }
}
