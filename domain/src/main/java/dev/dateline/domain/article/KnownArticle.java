package dev.dateline.domain.article;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article: its latest version, and what its parts looked like when they last said something, so
 * that the same entry or page is known again even when the other part has changed the article since.
 *
 * @param article the latest version
 * @param entry fingerprint of its last entry
 * @param page fingerprint of its last page
 */
public record KnownArticle(
        Article article, @Nullable String entry, @Nullable String page) {

    boolean hasSeen(CleanText text) {
        return switch (text.part()) {
            case ENTRY -> text.fingerprint().equals(entry);
            case PAGE -> text.fingerprint().equals(page);
            case WITHDRAWAL -> article.kind() == ArticleKind.WITHDRAWN;
        };
    }
}
