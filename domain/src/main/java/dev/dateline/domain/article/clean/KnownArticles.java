package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The articles of a site as far as they are remembered, and under which other addresses they are known. */
public interface KnownArticles {

    /** The newest version of an article; null for an unknown one. */
    @Nullable
    Article latest(ArticleId article);

    /** The article that goes by another address; null when none does. */
    @Nullable
    ArticleId alias(ArticleId address);

    /** From now on the article goes by this address, too. */
    void remember(ArticleId address, ArticleId article);

    /** The address was no other article's. */
    void forget(ArticleId address);
}
