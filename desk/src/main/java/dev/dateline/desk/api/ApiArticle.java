package dev.dateline.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Change;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article.
 *
 * @param published when its publisher says it was published, as far as that is believed
 * @param paragraphs its text; absent in listings
 * @param changes what it has other than the version before; absent for the first
 * @param sameAs the article that it turned out to be, under another address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiArticle(
        String id,
        int version,
        ApiOutlet outlet,
        String url,
        String title,
        @Nullable String summary,
        @Nullable List<String> paragraphs,
        String language,
        @Nullable Instant published,
        Instant seenAt,
        @Nullable String byline,
        @Nullable String credit,
        String kind,
        @Nullable List<ApiChange> changes,
        @Nullable String sameAs) {

    /** One difference; {@code before} or {@code after} is absent where there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiChange(
            String kind, @Nullable String before, @Nullable String after) {
        static ApiChange of(Change change) {
            return new ApiChange(change.kind().name().toLowerCase(Locale.ROOT), change.before(), change.after());
        }
    }

    /**
     * An article with its history.
     *
     * @param article the version that was asked for, with its text
     * @param versions all of them, the oldest first, without their texts
     */
    public record History(ApiArticle article, List<ApiArticle> versions) {}

    /** With its text. */
    public static ApiArticle full(Article article) {
        return of(article, article.blocks().stream().map(Block::text).toList());
    }

    /** Without it. */
    public static ApiArticle listed(Article article) {
        return of(article, null);
    }

    private static ApiArticle of(Article article, @Nullable List<String> paragraphs) {
        return new ApiArticle(
                article.id().value(),
                article.version(),
                new ApiOutlet(article.outlet().id(), article.outlet().name()),
                article.url(),
                article.title(),
                article.summary(),
                paragraphs,
                article.language(),
                article.published() == null ? null : article.published().at(),
                article.seenAt(),
                article.byline(),
                article.credit(),
                article.kind().name().toLowerCase(Locale.ROOT),
                article.changes().isEmpty()
                        ? null
                        : article.changes().stream().map(ApiChange::of).toList(),
                article.sameAs() == null ? null : article.sameAs().value());
    }
}
