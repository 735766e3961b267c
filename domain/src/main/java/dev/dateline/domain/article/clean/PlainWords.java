package dev.dateline.domain.article.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text in lower case, without what stands between them. */
final class PlainWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainWords() {}

    static List<String> of(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words with one blank before, between and after, so that a phrase is found as a whole. */
    static String line(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }
}
