package dev.dateline.domain.story.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the words of a text, one {@link #next()} at a time, so that a long text costs no more than the part that
 * is read. Numbers keep their inner points and commas; an English possessive ending is dropped.
 */
final class Tokens {
    private static final String SENTENCE_BREAKS = ".!?:|\n\r\"\u201c\u201d\u2022";
    private static final int LONGEST = 60;

    private final String text;
    private int at;
    private boolean breakPassed = true;

    private int start;
    private int end;
    private boolean opensSentence;
    private boolean number;
    private boolean unspaced;

    Tokens(String text) {
        this.text = text;
    }

    /** All words of a short text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            words.add(tokens.word());
        }
        return words;
    }

    /** Moves to the next word; false at the end of the text. Runs of more than 60 characters with spaces are skipped. */
    boolean next() {
        while (toLetter()) {
            read();
            if (unspaced || at - start <= LONGEST) {
                skipPossessive();
                return true;
            }
        }
        return false;
    }

    /** The word as it stands in the text. */
    String word() {
        return text.substring(start, end);
    }

    /** A hash of the word in lower case, without making a string of it. */
    int hash() {
        return hash(text, start, end);
    }

    /** The same for a word by itself. */
    static int hash(String word) {
        return hash(word, 0, word.length());
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + small(text.charAt(i));
        }
        return hash;
    }

    private static int small(char c) {
        return c >= 128 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }

    /** Where the word begins in the text. */
    int start() {
        return start;
    }

    /** Where the word ends in the text. */
    int end() {
        return end;
    }

    /** How long the word is, in UTF-16 units. */
    int length() {
        return end - start;
    }

    /** True for the first word of the text and after a mark that ends a sentence or a segment. */
    boolean opensSentence() {
        return opensSentence;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(start));
    }

    /** True when a digit is in it. */
    boolean isNumber() {
        return number;
    }

    /** True for a run of a script that puts no spaces between words: take its pairs of characters. */
    boolean isUnspaced() {
        return unspaced;
    }

    private boolean toLetter() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            breakPassed |= SENTENCE_BREAKS.indexOf(c) >= 0;
            at += Character.charCount(c);
        }
        return false;
    }

    private void read() {
        start = at;
        opensSentence = breakPassed;
        breakPassed = false;
        number = false;
        unspaced = Scripts.isUnspaced(text.codePointAt(at));
        while (at < text.length() && continues(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        end = at;
    }

    private boolean continues(int c) {
        if (Character.isLetterOrDigit(c)) {
            number |= Character.isDigit(c);
            return Scripts.isUnspaced(c) == unspaced;
        }
        return isMark(c) || isJoiner(c) || (number && isInsideNumber(c));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphen and zero-width joiners: inside a word, and no part of it. */
    static boolean isJoiner(int c) {
        return c == 0x00AD || c == 0x200C || c == 0x200D;
    }

    private boolean isInsideNumber(int c) {
        return (c == '.' || c == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private void skipPossessive() {
        boolean possessive = at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
        if (possessive) {
            at += 2;
        }
    }
}
