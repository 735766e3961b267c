package dev.dateline.app.erasure;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.url.CanonicalUrl;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.story.ReportRef;

/**
 * What is to be erased. Records of an article are known by its id, or by its address where it has another id, as an entry has whose
 * feed names it otherwise.
 *
 * @param subject as it will stand on the list
 */
public record Wanted(Subject subject) {

    /** The article at an address. */
    public static Wanted url(String url) {
        return new Wanted(new Subject(Kind.ARTICLE, id(url)));
    }

    /** All of an outlet, by its id. */
    public static Wanted outlet(String outlet) {
        return new Wanted(new Subject(Kind.OUTLET, outlet));
    }

    /** All that a source brought, by the source's id. */
    public static Wanted source(String source) {
        return new Wanted(new Subject(Kind.SOURCE, source));
    }

    boolean isOf(Article article) {
        return switch (subject.kind()) {
            case ARTICLE -> is(article.id(), article.url());
            case OUTLET -> article.outlet().id().equals(subject.id());
            case SOURCE -> article.source().value().equals(subject.id());
        };
    }

    boolean isOf(Item item) {
        return switch (subject.kind()) {
            case ARTICLE ->
                is(item.article(), item.url())
                        || id(item.fetched().url().toString()).equals(subject.id());
            case OUTLET -> item.outlet().id().equals(subject.id());
            case SOURCE -> item.source().value().equals(subject.id());
        };
    }

    boolean isOf(ReportRef report) {
        return switch (subject.kind()) {
            case ARTICLE -> is(report.article().whole(), report.url());
            case OUTLET -> report.outlet().id().equals(subject.id());
            case SOURCE -> false;
        };
    }

    boolean isOf(Source source) {
        return switch (subject.kind()) {
            case ARTICLE -> false;
            case OUTLET -> source.outlet().id().equals(subject.id());
            case SOURCE -> source.id().value().equals(subject.id());
        };
    }

    private boolean is(ArticleId id, String url) {
        return id.value().equals(subject.id()) || !url.isEmpty() && id(url).equals(subject.id());
    }

    private static String id(String url) {
        return ArticleId.of(CanonicalUrl.canonical(url)).value();
    }
}
