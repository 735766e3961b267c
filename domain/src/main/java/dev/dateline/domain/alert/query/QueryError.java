package dev.dateline.domain.alert.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a query cannot be read.
 *
 * @param position the character it is about, from 0; the query's length when it ends too early
 * @param message what is wrong or was expected there, a sentence without its full stop
 * @param suggestion what to do about it; null when there is nothing to guess
 */
public record QueryError(
        int position, String message, @Nullable String suggestion) {
    private static final int BEFORE = 50;
    private static final int AFTER = 25;

    /** On one line: "character 12: …; …". */
    public String line() {
        return "character " + (position + 1) + ": " + message + (suggestion == null ? "" : "; " + suggestion);
    }

    /** On three lines: the part of the query around the error, a caret under the character, and the message. */
    public String picture(String query) {
        int at = Math.min(position, query.length());
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(query.length(), at + AFTER);
        String shown = (from > 0 ? "\u2026" : "") + query.substring(from, to) + (to < query.length() ? "\u2026" : "");
        String plain = shown.replaceAll("[\\p{Cntrl}\\s]", " ");
        int indent = at - from + (from > 0 ? 1 : 0);
        return plain + "\n" + " ".repeat(indent) + "^\n" + line();
    }
}
