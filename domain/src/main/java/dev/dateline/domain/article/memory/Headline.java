package dev.dateline.domain.article.memory;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a headline that carry its topic: long ones, and pairs of characters where scripts have no blanks. */
final class Headline {

    private static final int LONG = 5;
    private static final int STEM = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{2,}");

    private final Set<String> words;

    Headline(String title) {
        words = words(title);
    }

    /** Whether a text has one of the words. */
    boolean isTopicOf(String text) {
        return !words.isEmpty() && words(text).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            add(word.group(), words);
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        if (DENSE.matcher(word).find()) {
            for (int i = 0; i + 2 <= word.length(); i++) {
                words.add(word.substring(i, i + 2));
            }
        } else if (word.length() >= LONG) {
            words.add(word.substring(0, Math.min(STEM, word.length())));
        }
    }
}
