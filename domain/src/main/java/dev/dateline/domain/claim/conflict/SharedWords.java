package dev.dateline.domain.claim.conflict;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike the words around two statements are, where a word counts the less, the more of both accounts' statements have it: the
 * name of the town stands beside every number, "sidewalk" beside two.
 */
final class SharedWords {
    /** As if there were so many other statements, so that of few the words that all have still count. */
    private static final double OTHERS = 8;
    /** Keeps a word that all statements have from counting for nothing or less. */
    private static final double RARER = 0.3;
    /** Keeps a sentence of two words from being just like another one that has them. */
    private static final double FEW = 3;

    private static final double EXACT = 1 << 20;

    private final Map<String, Double> rarities = new HashMap<>();
    private final Map<Stated, Double> sums = new IdentityHashMap<>();

    /** By what one account states, and the other. */
    SharedWords(List<Stated> first, List<Stated> second) {
        Map<String, Integer> statements = new HashMap<>();
        for (List<Stated> account : List.of(first, second)) {
            for (Stated one : account) {
                one.context().forEach(word -> statements.merge(word, 1, Integer::sum));
            }
        }
        double all = first.size() + second.size() + OTHERS;
        statements.forEach((word, times) -> rarities.put(word, rounded(Math.log(all / (times + RARER)))));
    }

    /** So that sums are the same in whatever order a set gives its words. */
    private static double rounded(double rarity) {
        return Math.rint(rarity * EXACT) / EXACT;
    }

    /** From 0, no word in common, to nearly 1. */
    double likeness(Stated a, Stated b) {
        return shared(a, b) / Math.sqrt((sum(a) + FEW) * (sum(b) + FEW));
    }

    /** The rarities of the words that both have, summed up. */
    private double shared(Stated a, Stated b) {
        Set<String> fewer = a.context().size() <= b.context().size() ? a.context() : b.context();
        Set<String> more = fewer == a.context() ? b.context() : a.context();
        double sum = 0;
        for (String word : fewer) {
            sum += more.contains(word) && isWord(word) ? rarities.getOrDefault(word, 0.0) : 0;
        }
        return sum;
    }

    private double sum(Stated one) {
        return sums.computeIfAbsent(one, key -> {
            double sum = 0;
            for (String word : key.context()) {
                sum += isWord(word) ? rarities.getOrDefault(word, 0.0) : 0;
            }
            return sum;
        });
    }

    /** Neither a sort of people in brackets nor a mark. */
    private static boolean isWord(String word) {
        return Character.isLetter(word.codePointAt(0));
    }
}
