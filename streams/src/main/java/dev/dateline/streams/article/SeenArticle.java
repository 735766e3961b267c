package dev.dateline.streams.article;

import dev.dateline.domain.article.KnownArticle;

/**
 * What is remembered of an article, with the record that told it: when that record is processed again after a crash it is
 * known for what it is, and not taken for its own repeat.
 *
 * @param known the latest version and its parts' fingerprints
 * @param partition partition of the {@code items} record that told it
 * @param offset offset of that record
 */
record SeenArticle(KnownArticle known, int partition, long offset) {
    boolean cameFrom(int samePartition, long sameOffset) {
        return partition == samePartition && offset == sameOffset;
    }
}
