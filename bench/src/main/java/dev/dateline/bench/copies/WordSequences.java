package dev.dateline.bench.copies;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** All sequences of four words of a text, as hashes: what sampled judgements are held against. */
final class WordSequences {
    private static final int WORDS = 4;

    private WordSequences() {}

    static Set<Integer> of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+");
        Set<Integer> sequences = new HashSet<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            sequences.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3])
                    .hashCode());
        }
        return sequences;
    }

    /** The share of the smaller set that is in the other. */
    static double shared(Set<Integer> one, Set<Integer> other) {
        Set<Integer> small = one.size() < other.size() ? one : other;
        Set<Integer> large = small == one ? other : one;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
    }
}
