package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.ArticleHit;
import dev.dateline.desk.archive.Marked;
import dev.dateline.desk.archive.StoryHit;
import dev.dateline.desk.archive.shelf.ArticleDocuments;
import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Kept;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of what an index found: reads the records and marks what was looked for. */
public final class HitReader {
    private final Records records;

    /** A reader of such records. */
    public HitReader(Records records) {
        this.records = records;
    }

    Optional<StoryHit> story(IndexSearcher index, ScoreDoc found, Request request) throws IOException {
        return Kept.record(index, found.doc).flatMap(records::story).map(story -> hit(story, found.score, request));
    }

    Optional<ArticleHit> article(IndexSearcher index, ScoreDoc found, Request request) throws IOException {
        String id = Kept.id(index, found.doc);
        long version = Kept.number(index, found.doc, Fields.NUMBER);
        return Kept.byId(index, ArticleDocuments.versionId(id, (int) version))
                .flatMap(records::article)
                .map(article -> hit(article, found.score, request));
    }

    private static StoryHit hit(Story story, float score, Request request) {
        Marker marker = new Marker(request.wish(), story.lane());
        String leads = story.reports().stream()
                .filter(report -> report.kind() != ArticleKind.WITHDRAWN)
                .map(ReportRef::lead)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new StoryHit(story, marker.whole(story.title()), marker.snippet(leads), score(score));
    }

    private static ArticleHit hit(Article article, float score, Request request) {
        Marker marker = new Marker(request.wish(), article.language());
        String text = article.text();
        Marked snippet = text.isEmpty() ? Marked.NOTHING : marker.snippet(text);
        return new ArticleHit(article, marker.whole(article.title()), snippet, score(score));
    }

    /** Where time decides there is no score. */
    private static double score(float score) {
        return Float.isNaN(score) ? 0 : score;
    }
}
