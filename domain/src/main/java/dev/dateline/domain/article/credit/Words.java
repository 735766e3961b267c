package dev.dateline.domain.article.credit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a short text, and the form in which names are compared: without case, accents, and Arabic letter variants. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern DENSE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

    private Words() {}

    /** The words as they stand there. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
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
        return word.chars().allMatch(c -> c < 128);
    }

    /** Whether a word stands in a script that puts no blanks between words, or glues endings to names. */
    static boolean isDense(String word) {
        return DENSE.matcher(word).find();
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
