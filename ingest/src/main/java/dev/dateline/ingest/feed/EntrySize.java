package dev.dateline.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * How much of an entry travels. What is longer is cut and ends in {@code <!-- cut: N characters -->}, N being its full
 * length, so that every entry fits into a record of Kafka.
 */
public final class EntrySize {
    /** Longest {@code markup} of an entry, in characters. */
    public static final int MARKUP = 256 << 10;

    /** Longest {@code summary} and {@code content} of an entry, in characters. */
    static final int TEXT = 512 << 10;

    private EntrySize() {}

    /** The entry as received, cut where it is too long. */
    public static String markup(String markup) {
        return cut(markup, MARKUP);
    }

    static @Nullable String text(@Nullable String text) {
        return text == null ? null : cut(text, TEXT);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "<!-- cut: " + text.length() + " characters -->";
    }
}
