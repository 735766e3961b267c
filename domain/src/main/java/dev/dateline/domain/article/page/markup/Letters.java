package dev.dateline.domain.article.page.markup;

import java.util.Locale;

/** What counts about the characters of a text, in any script. */
public final class Letters {

    /** A character of a script without spaces carries about as much as this many Latin letters. */
    private static final int DENSE = 3;

    private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।॥።։»”’\"')）」』";

    private static final int SIZE = 3;
    private static final int FOLDED = 4;

    /** What each character counts, and whether folding has a look at it: asked for every character of a page. */
    private static final byte[] CHARACTERS = characters();

    private Letters() {}

    private static byte[] characters() {
        byte[] characters = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < characters.length; i++) {
            char c = (char) i;
            boolean counts = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean folded = Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
            characters[i] = (byte) ((!counts ? 0 : isDense(c) ? DENSE : 1) | (folded ? FOLDED : 0));
        }
        return characters;
    }

    /** Whether a character is a letter, a digit, or half of a character. */
    public static boolean counts(char c) {
        return (CHARACTERS[c] & SIZE) != 0;
    }

    /** Length in Latin letters: letters and digits, ideographs and kana counting for three. */
    public static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += CHARACTERS[text.charAt(i)] & SIZE;
        }
        return size;
    }

    /** The letters and digits alone, in lower case: what two spellings of a line have in common. */
    public static String only(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    public static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** White space of every kind folded to single spaces, invisible characters dropped. */
    public static String folded(String text) {
        int end = text.length();
        int clean = 0;
        while (clean < end && isClean(text, clean)) {
            clean++;
        }
        return clean == end ? text : folded(text, clean);
    }

    /** Whether a character stays as it is; so do all of most texts. */
    private static boolean isClean(String text, int at) {
        char c = text.charAt(at);
        if (c == ' ') {
            return at > 0 && at < text.length() - 1 && text.charAt(at - 1) != ' ';
        }
        return (CHARACTERS[c] & FOLDED) == 0;
    }

    private static String folded(String text, int clean) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (!isInvisible(c) || isJoiner(c) && endsInScriptOfJoiners(folded)) {
                folded.append(c);
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Whether a character is of a script without spaces: ideographs, kana, their punctuation. */
    public static boolean isDense(char c) {
        return c >= '\u2E80' && c < '\uA4D0' || c >= '\uF900' && c < '\uFB00';
    }

    /** Persian and the scripts of India spell with them. */
    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    private static boolean endsInScriptOfJoiners(CharSequence text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last >= '\u0600' && last < '\u1000';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c < ' '
                || c == '\u007F';
    }
}
