package dev.dateline.streams.article;

import dev.dateline.domain.article.Article;

/**
 * The latest version of an article, with the record that made it: when that record is processed again after a crash it
 * is known for what it is, and not taken for its own repeat.
 *
 * @param article the latest version
 * @param partition partition of the {@code items} record that made it
 * @param offset offset of that record
 */
record SeenArticle(Article article, int partition, long offset) {
    boolean cameFrom(int samePartition, long sameOffset) {
        return partition == samePartition && offset == sameOffset;
    }
}
