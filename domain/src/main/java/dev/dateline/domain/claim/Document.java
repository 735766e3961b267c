package dev.dateline.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose claims are asked for. All offsets of what is found in it are offsets into {@link #text}.
 *
 * @param text plain text, one paragraph a line
 * @param language BCP 47 primary language, {@code und} when unknown
 * @param published the day on which it came out, by which relative dates are read; null when unknown
 * @param publisher who brings it: the last link of every chain; null when unknown
 */
public record Document(
        String text,
        String language,
        @Nullable LocalDate published,
        @Nullable String publisher) {

    /** The lines that are not blank, without the white space around them, in reading order. */
    public List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                Span line = trimmed(start, at);
                if (line.length() > 0) {
                    paragraphs.add(line);
                }
                start = at + 1;
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The number of the line that has this character; the first one is 1. */
    public int line(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
