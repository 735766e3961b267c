package dev.dateline.domain.story.life;

import dev.dateline.domain.article.ArticleId;

/**
 * A report worth reading first.
 *
 * @param article the article it comes from
 * @param origin {@link ShortKey} of its origin
 * @param words how many different words it has, as far as it was read
 */
public record Lead(ArticleId article, long origin, int words) {}
