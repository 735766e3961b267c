package dev.dateline.domain.article.clean;

import java.util.HashSet;
import java.util.Set;

/** How much two short texts have in common: Dice's coefficient of their words, or of their letter pairs where words have no spaces. */
final class Likeness {

    private static final int LONG_WORD = 16;
    private static final int MOST_LETTERS = 4000;

    private Likeness() {}

    /** 0 for nothing in common to 1 for the same words. */
    static double of(String one, String other) {
        return of(words(one), words(other));
    }

    /** The same for what {@link #words} returned. */
    static double of(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }

    /** What a text is compared by. */
    static Set<String> words(String text) {
        String sample = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        Set<String> words = new HashSet<>();
        PlainWords.of(sample).forEach(word -> add(word, words));
        return words;
    }

    private static void add(String word, Set<String> words) {
        boolean unspaced = word.length() > LONG_WORD || Character.isIdeographic(word.codePointAt(0));
        if (!unspaced) {
            words.add(word);
        }
        for (int i = 0; unspaced && i + 1 < word.length(); i++) {
            words.add(word.substring(i, i + 2));
        }
    }
}
