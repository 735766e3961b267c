package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import java.time.Instant;

/**
 * One text and its copies within a story.
 *
 * @param original the report that the others copy
 * @param copies how many reports are copies of it
 * @param newest when we saw the newest copy
 */
public record Syndication(ArticleId original, int copies, Instant newest) {}
