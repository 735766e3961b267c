package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * How a report's text stands to an earlier one of the same lane.
 *
 * @param kind what it is to the other text
 * @param to the original of its syndication group; null for a text of its own
 * @param covered share of this text that stands in the original, 0 to 1
 * @param covers share of the original that stands in this text, 0 to 1
 */
public record Relation(Kind kind, @Nullable ArticleId to, double covered, double covers) {

    /** A text of its own. */
    public static final Relation ORIGINAL = new Relation(Kind.ORIGINAL, null, 0, 0);

    /** What a text can be to another. */
    public enum Kind {
        /** A text of its own. */
        ORIGINAL,
        /** The same text, headers, bylines and tails aside. */
        REPRINT,
        /** Much of the same text among new sentences. */
        REWRITE,
        /** A part of the original and hardly more. */
        EXCERPT
    }
}
