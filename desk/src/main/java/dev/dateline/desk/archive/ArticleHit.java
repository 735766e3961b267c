package dev.dateline.desk.archive;

import dev.dateline.domain.article.Article;

/**
 * An article that was found.
 *
 * @param article its newest version
 * @param title its headline, the words that were looked for marked
 * @param snippet where its text says them, marked
 * @param score how well it fits; the same unit within one answer only
 */
public record ArticleHit(Article article, Marked title, Marked snippet, double score) {}
