package dev.dateline.domain.article.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** What counts about the characters of a text, in any script. */
final class Letters {

    /** A character of a script without spaces carries about as much as this many Latin letters. */
    private static final int DENSE = 3;

    private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।॥።։»”’\"')）」』";

    private Letters() {}

    /** Length in Latin letters: letters and digits, ideographs and kana counting for three. */
    static int size(CharSequence text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                size += isDense(c) ? DENSE : 1;
            }
        }
        return size;
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** White space of every kind folded to single spaces, invisible characters dropped. */
    static String folded(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
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

    /** The script most letters of a text are in; {@code COMMON} when it has none. Japanese counts as one script. */
    static UnicodeScript script(CharSequence text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(scriptOf(c), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /** Whether a text has letters of a script, or none at all. */
    static boolean mayStandIn(UnicodeScript main, String text) {
        return main == UnicodeScript.COMMON
                || text.codePoints().filter(Character::isLetter).anyMatch(c -> scriptOf(c) == main)
                || text.codePoints().noneMatch(Character::isLetter);
    }

    private static UnicodeScript scriptOf(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    /** Whether a character is of a script without spaces: ideographs, kana, their punctuation. */
    static boolean isDense(char c) {
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
