package dev.dateline.domain.article.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text and the scripts they are written in, in one pass; addresses, mentions, tags and numbers left out.
 *
 * @param words in order, as written
 * @param lower the same in lower case
 * @param main the script that most letters are in; {@code COMMON} when there are none
 * @param capitals whether most letters are capitals
 */
record WordScan(List<String> words, List<String> lower, UnicodeScript main, boolean capitals) {

    private static final int LATIN_ENDS = 0x250;
    /** A name in Latin letters does not outweigh a text in characters that carry a syllable or a word. */
    private static final int DENSE = 3;

    /** Japanese mixes ideographs with kana; a tenth of kana is enough to tell. */
    private static final int KANA = 10;

    static WordScan of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean skipped = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            skipped = skipped ? !space : isMark(text, i, c);
            boolean inWord = !skipped && isWordPart(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return of(words);
    }

    private static WordScan of(List<String> words) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int capitals = 0;
        int letters = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (!Character.isLetter(c)) {
                    continue;
                }
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                if (c < LATIN_ENDS) {
                    latin++;
                } else {
                    scripts.merge(UnicodeScript.of(c), isDense(c) ? DENSE : 1, Integer::sum);
                }
            }
        }
        scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return new WordScan(words, lower, letters == 0 ? UnicodeScript.COMMON : main(scripts), capitals * 2 > letters);
    }

    private static UnicodeScript main(Map<UnicodeScript, Integer> scripts) {
        UnicodeScript main = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
            main = script.getValue() > scripts.getOrDefault(main, 0) ? script.getKey() : main;
        }
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return main == UnicodeScript.HAN && kana * KANA >= scripts.getOrDefault(main, 0) && kana > 0
                ? UnicodeScript.HIRAGANA
                : main;
    }

    /** The beginning of an address, a mention or a tag: all up to the next space is no word. */
    private static boolean isMark(String text, int at, char c) {
        return c == '@' || c == '#' || c == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at));
    }

    private static boolean isDense(char c) {
        return c >= '\u2E80' && c < '\uA4D0' || c >= '\uAC00' && c < '\uD7A4';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200c';
    }
}
