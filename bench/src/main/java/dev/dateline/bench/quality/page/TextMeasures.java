package dev.dateline.bench.quality.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words, bags and shares, as the corpora's own scorers count them. */
final class TextMeasures {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\x1c-\\x1f]+");

    private TextMeasures() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Every run of white space as one space. */
    static String flat(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** How often each thing stands in the list. */
    static Map<List<String>, Integer> bag(List<List<String>> things) {
        Map<List<String>, Integer> bag = new HashMap<>();
        things.forEach(thing -> bag.merge(thing, 1, Integer::sum));
        return bag;
    }

    /** All runs of so many words; a shorter text is one run. */
    static List<List<String>> shingles(List<String> words, int length) {
        if (words.size() < length) {
            return words.isEmpty() ? List.of() : List.of(words);
        }
        List<List<String>> shingles = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            shingles.add(words.subList(i, i + length));
        }
        return shingles;
    }

    /** How many things two bags have in common. */
    static int common(Map<List<String>, Integer> some, Map<List<String>, Integer> others) {
        return some.entrySet().stream()
                .mapToInt(thing -> Math.min(thing.getValue(), others.getOrDefault(thing.getKey(), 0)))
                .sum();
    }

    static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
