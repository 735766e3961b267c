package dev.dateline.domain.article.page;

import java.lang.Character.UnicodeScript;

/** The scripts that the letters of a text are in; Japanese counts as one. */
final class Scripts {

    private static final UnicodeScript[] ALL = UnicodeScript.values();
    private static final byte[] SCRIPTS = scripts();

    private final int[] letters = new int[ALL.length];

    /** Counts the letters of one more text. */
    void add(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters[of(c).ordinal()]++;
            }
            i += Character.charCount(c);
        }
    }

    /** The script most letters are in; {@code COMMON} when there are none. */
    UnicodeScript main() {
        int most = UnicodeScript.COMMON.ordinal();
        for (int i = 0; i < letters.length; i++) {
            most = letters[i] > letters[most] ? i : most;
        }
        return ALL[most];
    }

    /** Whether a text has letters of a script, or none at all. */
    static boolean mayStandIn(UnicodeScript main, String text) {
        if (main == UnicodeScript.COMMON) {
            return true;
        }
        boolean any = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                any = true;
                if (of(c) == main) {
                    return true;
                }
            }
            i += Character.charCount(c);
        }
        return !any;
    }

    private static UnicodeScript of(int letter) {
        return letter < SCRIPTS.length ? ALL[SCRIPTS[letter] & 0xFF] : find(letter);
    }

    private static byte[] scripts() {
        byte[] scripts = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < scripts.length; i++) {
            scripts[i] = (byte) find(i).ordinal();
        }
        return scripts;
    }

    private static UnicodeScript find(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
