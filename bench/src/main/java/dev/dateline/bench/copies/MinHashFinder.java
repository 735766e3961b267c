package dev.dateline.bench.copies;

import dev.dateline.domain.story.lane.CorpusArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is found everywhere: MinHash signatures of 128 over word 4-grams, locality-sensitive hashing in 32 bands of 4, a
 * copy where the estimated Jaccard similarity with the nearest is at least .5 (Broder 1997; Leskovec, Rajaraman and
 * Ullman, "Mining of Massive Datasets", chapter 3).
 */
final class MinHashFinder implements CopyFinder {
    private static final int SIGNATURE = 128;
    private static final int ROWS = 4;
    private static final double COPY = .5;

    private final int[] factors = new Random(1).ints(SIGNATURE).map(i -> i | 1).toArray();
    private final int[] shifts = new Random(2).ints(SIGNATURE).toArray();
    private final List<int[]> signatures = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, List<Integer>> bands = new HashMap<>();

    @Override
    public @Nullable String read(CorpusArticle article) {
        int[] signature = signature(WordSequences.of(article.text()));
        if (signature.length == 0) {
            return null;
        }
        String found = nearest(signature);
        int number = ids.size();
        ids.add(article.id());
        signatures.add(signature);
        keys(signature)
                .forEach(key ->
                        bands.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
        return found;
    }

    private @Nullable String nearest(int[] signature) {
        Set<Integer> candidates = new HashSet<>();
        keys(signature).forEach(key -> candidates.addAll(bands.getOrDefault(key, List.of())));
        String best = null;
        double most = COPY;
        for (int candidate : candidates) {
            double similarity = similarity(signature, signatures.get(candidate));
            if (similarity >= most) {
                most = similarity;
                best = ids.get(candidate);
            }
        }
        return best;
    }

    private static double similarity(int[] one, int[] other) {
        int equal = 0;
        for (int i = 0; i < SIGNATURE; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return (double) equal / SIGNATURE;
    }

    private static List<Integer> keys(int[] signature) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < SIGNATURE; i += ROWS) {
            keys.add(31 * i + Arrays.hashCode(Arrays.copyOfRange(signature, i, i + ROWS)));
        }
        return keys;
    }

    private int[] signature(Set<Integer> sequences) {
        if (sequences.isEmpty()) {
            return new int[0];
        }
        int[] least = new int[SIGNATURE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int sequence : sequences) {
            for (int i = 0; i < SIGNATURE; i++) {
                int hash = factors[i] * (sequence ^ sequence >>> 15) + shifts[i];
                least[i] = Math.min(least[i], hash ^ hash >>> 13);
            }
        }
        return least;
    }
}
