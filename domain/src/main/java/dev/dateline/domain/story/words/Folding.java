package dev.dateline.domain.story.words;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings the many ways to write one word together: case, compatibility forms, accents, Arabic letter variants. */
final class Folding {
    private Folding() {}

    /** Lower case, NFKC, digits 0 to 9, Arabic variants unified, Russian ё as е; accents are still there, stop lists have them too. */
    static String lower(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : unify(Normalizer.normalize(plain(lower), Normalizer.Form.NFKC));
    }

    /** The same without accents where they are ornaments: Latin and Greek letters. */
    static String withoutAccents(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (Scripts.hasAccents(lower.charAt(i))) {
                return fold(lower);
            }
        }
        return lower;
    }

    private static String fold(String lower) {
        String open = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            if (Character.getType(open.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(open.charAt(i));
            }
        }
        char[] in = bare.toString().toCharArray();
        char[] out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }

    private static String unify(String word) {
        char first = word.isEmpty() ? 0 : word.charAt(0);
        if (first >= 0x0600 && first < 0x0700) {
            char[] letters = word.toCharArray();
            return new String(letters, 0, new ArabicNormalizer().normalize(letters, letters.length));
        }
        return first >= 0x0400 && first < 0x0500 ? word.replace('ё', 'е') : word;
    }

    /** Without joiners inside, and with the digits of every script as 0 to 9. */
    private static String plain(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints()
                .filter(c -> !Tokens.isJoiner(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
