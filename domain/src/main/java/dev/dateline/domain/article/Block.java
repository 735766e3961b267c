package dev.dateline.domain.article;

/** One block of an article's body, in reading order: plain text without markup, white space folded. */
public record Block(Kind kind, String text) {

    /** What the block is in the text. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTE,
        LIST_ITEM
    }

    /** A paragraph of running text. */
    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }
}
