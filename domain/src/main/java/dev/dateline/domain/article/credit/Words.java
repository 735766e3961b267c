package dev.dateline.domain.article.credit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a short text, and the form in which names are compared: without case, accents, and Arabic letter variants. */
final class Words {

    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int FIRST_DENSE = 0x0E00;
    /** From here on up to the ideographs: other scripts, quotation marks, dashes, signs. */
    private static final int MARKS_BEGIN = 0x1200;

    private static final int MARKS_END = 0x2E80;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern DENSE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

    private Words() {}

    /** The words as they stand there. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isOfWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** Behind which character so many words end; as far as there are words. */
    static int end(String text, int words) {
        int end = 0;
        int left = words;
        boolean inWord = false;
        for (int i = 0; i < text.length() && left > 0; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isOfWord(c)) {
                end = i;
                inWord = true;
            } else if (inWord) {
                left--;
                inWord = false;
            }
        }
        return end;
    }

    /** Letters, marks and numbers of any script. */
    private static boolean isOfWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return (OF_WORDS >>> Character.getType(c) & 1) != 0;
    }

    /** The words of a text folded and joined by single blanks. */
    static String folded(String text) {
        return of(text).stream().map(Words::fold).collect(Collectors.joining(" "));
    }

    /** The longest word of a phrase: the one that is seldom there by chance. */
    static String longest(String phrase) {
        return of(phrase).stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** One word as it is compared. */
    static String fold(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String open = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(open).replaceAll("");
        String whole = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return whole.replace('ی', 'ي')
                .replace('ى', 'ي')
                .replace('ک', 'ك')
                .replace('ς', 'σ')
                .replace("ـ", "")
                .replace('ё', 'е');
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands in a script that puts no blanks between words, or glues endings to names. */
    static boolean isDense(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= FIRST_DENSE && (c < MARKS_BEGIN || c >= MARKS_END)) {
                return DENSE.matcher(word).find();
            }
        }
        return false;
    }

    /** Whether a name is an abbreviation: short, and in capitals alone or small letters alone. */
    static boolean isAbbreviation(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        return of(name).size() == 1
                && name.length() <= 6
                && !upper.equals(lower)
                && (name.equals(upper) || name.equals(lower));
    }
}
