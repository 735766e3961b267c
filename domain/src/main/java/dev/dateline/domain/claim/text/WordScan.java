package dev.dateline.domain.claim.text;

import dev.dateline.domain.claim.Span;

/**
 * Cuts text into words and marks. Abbreviations of single letters and those of a list keep their points, numbers their inner points
 * and commas; English endings after an apostrophe ({@code 's, n't, 're}) are words of their own, so that a name ends where it ends.
 */
final class WordScan {
    private final String text;

    /** Receives one word. */
    interface Sink {
        void word(int start, int end, Shape shape);
    }

    WordScan(String text) {
        this.text = text;
    }

    void over(Span stretch, Sink sink) {
        int at = stretch.start();
        while (at < stretch.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200F' || c == '\u200E') {
                at++;
            } else if (isInner(c)) {
                at = word(at, stretch.end(), sink);
            } else {
                int end = markEnd(at, stretch.end());
                sink.word(at, end, Shape.MARK);
                at = end;
            }
        }
    }

    private int markEnd(int at, int limit) {
        char c = text.charAt(at);
        int end = at + 1;
        while ((c == '.' || c == '-') && end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int word(int start, int limit, Sink sink) {
        int end = start;
        while (end < limit && (isInner(text.charAt(end)) || isJoint(end, limit))) {
            end++;
        }
        if (end < limit && text.charAt(end) == '.' && keepsPoint(start, end)) {
            end++;
        }
        int ending = englishEnding(start, end);
        sink.word(start, ending, shape(start, ending));
        if (ending < end) {
            sink.word(ending, end, Shape.SMALL);
        }
        return end;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00AD'
                || c == '\u200C'
                || c == '\u200D';
    }

    private boolean isJoint(int at, int limit) {
        if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        boolean letters = Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011' -> true;
            case '\'', '\u2019', '\u02BC', '&' -> letters;
            case '.' -> digits || (letters && isAbbreviationPoint(at));
            case ',', ':', '/' -> digits;
            default -> false;
        };
    }

    /** The point in {@code U.S} and {@code a.m}: one letter on its left side. */
    private boolean isAbbreviationPoint(int at) {
        return at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private boolean keepsPoint(int start, int end) {
        boolean letter = end - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean inner = end - start >= 3 && text.charAt(end - 2) == '.';
        return letter || inner || Abbreviations.has(Words.hash(text, start, end));
    }

    private int englishEnding(int start, int end) {
        for (int at = end - 1; at > start && at >= end - 3; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '\u2019') {
                boolean not = at == end - 2 && lower(at - 1) == 'n' && lower(at + 1) == 't' && at - 1 > start;
                return not ? at - 1 : isEnding(at + 1, end) ? at : end;
            }
        }
        return end;
    }

    private boolean isEnding(int at, int end) {
        char c = lower(at);
        return end - at == 1
                ? c == 's' || c == 'd' || c == 'm'
                : (c == 'r' && lower(at + 1) == 'e')
                        || (c == 'v' && lower(at + 1) == 'e')
                        || (c == 'l' && lower(at + 1) == 'l');
    }

    private char lower(int at) {
        return Character.toLowerCase(text.charAt(at));
    }

    private Shape shape(int start, int end) {
        boolean small = false;
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return Shape.NUMBER;
            }
            small |= Character.isLowerCase(c);
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean capitalFirst = Character.isUpperCase(text.charAt(start));
        return capitals == 0
                ? Shape.SMALL
                : !small && capitals > 1 ? Shape.CAPITALS : capitalFirst ? Shape.CAPITAL : Shape.SMALL;
    }
}
