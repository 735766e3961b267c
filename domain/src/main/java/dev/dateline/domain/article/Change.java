package dev.dateline.domain.article;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a version of an article has other than the version before.
 *
 * @param kind what sort of thing
 * @param before how it was, cut to {@link #LONGEST}; null where it was not there
 * @param after how it is now, cut to {@link #LONGEST}; null where it is there no longer
 */
public record Change(
        Kind kind, @Nullable String before, @Nullable String after) {

    /** Characters kept of either side. */
    public static final int LONGEST = 240;

    public Change {
        before = cut(before);
        after = cut(after);
    }

    /** What sort of thing changed. */
    public enum Kind {
        /** The text became known, whole: no edit of its publisher's. */
        FULL_TEXT,
        /** The headline. */
        TITLE,
        /** The summary, or the text's first paragraph. */
        LEAD,
        /** A number, with the word it counts: "12 dead", "14 dead". */
        NUMBER,
        /** Words in quotation marks. */
        QUOTE,
        /** A name of a person, a place or a body. */
        NAME,
        /** Other words of the text: a paragraph that came, went or was rewritten. */
        BODY,
        /** The date of publication. */
        DATE,
        /** The sort of article: a story became a correction, or was withdrawn, or came back. */
        KIND,
        /** A notice in the text that owns up to an error or a change. */
        CORRECTION
    }

    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
