package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * How a report's text stands to an earlier one of the same lane.
 *
 * @param kind what it is to the other text
 * @param to the original of its syndication group; for a rewrite the text it was made from; for an original the text whose
 *     place it took, if there was one; null for a text of its own
 * @param covered share of this text that stands in the other, 0 to 1
 * @param covers share of the other that stands in this text, 0 to 1
 */
public record Relation(Kind kind, @Nullable ArticleId to, double covered, double covers) {

    /** A text of its own. */
    public static final Relation ORIGINAL = new Relation(Kind.ORIGINAL, null, 0, 0);

    /** True for a text that is another one's, or a part of it. */
    public boolean isCopy() {
        return kind == Kind.REPRINT || kind == Kind.EXCERPT;
    }

    /** The same with another original. */
    public Relation to(ArticleId original) {
        return new Relation(kind, original, covered, covers);
    }

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
