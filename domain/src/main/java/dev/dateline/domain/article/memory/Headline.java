package dev.dateline.domain.article.memory;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words of a headline that carry its topic: long ones, and pairs of characters where scripts have no blanks. */
final class Headline {

    private static final int LONG = 5;
    private static final int STEM = 6;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    /** Before it are the scripts with blanks of Europe, the Near East and India. */
    private static final char FIRST_DENSE = 0x0E00;

    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{2,}");

    private final Set<String> words;

    Headline(String title) {
        words = words(title);
    }

    /** Whether a text has one of the words. */
    boolean isTopicOf(String text) {
        return !words.isEmpty() && anyOf(text, words::contains);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        anyOf(text, word -> {
            words.add(word);
            return false;
        });
        return words;
    }

    /** Whether a word of the text is sought; goes no further then. */
    private static boolean anyOf(String text, Predicate<String> sought) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at < lower.length(); ) {
            int c = lower.codePointAt(at);
            if (!isOfWord(c)) {
                if (isSought(lower, start, at, sought)) {
                    return true;
                }
                start = at + Character.charCount(c);
            }
            at += Character.charCount(c);
        }
        return isSought(lower, start, lower.length(), sought);
    }

    private static boolean isSought(String text, int start, int end, Predicate<String> sought) {
        if (end - start < 2) {
            return false;
        }
        if (isDense(text, start, end)) {
            return IntStream.rangeClosed(start, end - 2).anyMatch(i -> sought.test(text.substring(i, i + 2)));
        }
        return end - start >= LONG && sought.test(text.substring(start, Math.min(start + STEM, end)));
    }

    private static boolean isDense(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= FIRST_DENSE) {
                return DENSE.matcher(text).region(start, end).find();
            }
        }
        return false;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || (MARKS >>> Character.getType(c) & 1) != 0;
    }
}
