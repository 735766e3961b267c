package dev.dateline.domain.article.credit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The place and date before a wire text: "LIMA, May 4", "नई दिल्ली, 4 मई". */
final class Dateline {

    private static final int MOST_WORDS = 9;
    private static final int MOST_SMALL = 3;
    private static final int PARTICLE = 3;
    private static final Pattern SENTENCE =
            Pattern.compile("[?!;\"“”«»„:：。،؟]|[\\p{Ll}\\p{Lo}]{4}\\. \\p{Lu}\\p{Ll}+ \\p{Ll}");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Dateline() {}

    /** Whether a text may be a place and a date, or nothing: capitals, few words, no sentence. */
    static boolean isPlace(String text) {
        List<String> words = Words.of(text);
        List<String> small = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .toList();
        return words.size() <= MOST_WORDS
                && small.size() <= MOST_SMALL
                && (hasDate(text) || small.stream().allMatch(word -> word.length() <= PARTICLE))
                && (words.isEmpty() || !Character.isLowerCase(words.get(0).codePointAt(0)))
                && !SENTENCE.matcher(text).find();
    }

    /** Whether it is plainly one even without a dash behind: a date in it, or capitals alone. */
    static boolean isPlain(String text) {
        boolean cased = !text.toLowerCase(Locale.ROOT).equals(text.toUpperCase(Locale.ROOT));
        return !text.isBlank()
                && isPlace(text)
                && (hasDate(text) || cased && text.equals(text.toUpperCase(Locale.ROOT)));
    }

    /** "4 мая", "May 4": few words, one of them a number. */
    static boolean isDate(String text) {
        List<String> words = Words.of(text);
        return words.size() <= MOST_SMALL && hasDate(text) && words.stream().anyMatch(word -> word.length() <= 2);
    }

    private static boolean hasDate(String text) {
        return DIGIT.matcher(text).find();
    }

    /** Whether the words before an abbreviation spell it out: "American Airlines (AA)". */
    static boolean spellsOut(String before, String abbreviation) {
        List<String> words = Words.of(before);
        StringBuilder initials = new StringBuilder();
        for (int i = words.size() - 1; i >= 0 && initials.length() < abbreviation.length(); i--) {
            initials.insert(0, words.get(i).charAt(0));
            if (initials.toString().equalsIgnoreCase(abbreviation)) {
                return initials.length() > 1;
            }
        }
        return false;
    }
}
