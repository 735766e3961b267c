package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups words by the words that stand right before and right behind them: the square roots of how often the commonest neighbours
 * do (a Hellinger space, Lebret and Collobert 2014, doi:10.3115/v1/E14-1051), spherical k-means. Needs no labels.
 */
final class ClusterLearner {
    private static final int WORDS = 14_000;
    private static final int NEIGHBOURS = 400;
    private static final int DIMENSIONS = 2 * NEIGHBOURS + 2;
    private static final int CLUSTERS = 120;
    private static final int ROUNDS = 15;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final List<int[]> texts = new ArrayList<>();

    void read(Document document) {
        Words words = Words.of(document);
        int[] hashes = new int[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = words.hash(i);
            counts.merge(hashes[i], 1, Integer::sum);
        }
        texts.add(hashes);
    }

    /** The cluster of each of the commonest words, from 1 on. */
    TreeMap<Integer, Integer> clusters() {
        List<Integer> common = counts.keySet().stream()
                .sorted(Comparator.comparingInt((Integer word) -> -counts.getOrDefault(word, 0))
                        .thenComparing(word -> word))
                .limit(WORDS)
                .filter(word -> counts.getOrDefault(word, 0) > 4)
                .toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        common.forEach(word -> numbers.put(word, numbers.size()));
        int[] assigned = group(vectors(neighbours(numbers), numbers.size()));
        TreeMap<Integer, Integer> clusters = new TreeMap<>();
        common.forEach(word -> clusters.put(word, 1 + assigned[numbers.getOrDefault(word, 0)]));
        return clusters;
    }

    private List<Map<Integer, Integer>> neighbours(Map<Integer, Integer> numbers) {
        List<Map<Integer, Integer>> all = new ArrayList<>();
        numbers.forEach((word, number) -> all.add(new HashMap<>()));
        for (int[] text : texts) {
            for (int i = 0; i + 1 < text.length; i++) {
                Integer left = numbers.get(text[i]);
                Integer right = numbers.get(text[i + 1]);
                if (left != null && right != null) {
                    meet(all, left, right);
                }
            }
        }
        return all;
    }

    private static void meet(List<Map<Integer, Integer>> all, int left, int right) {
        all.get(left).merge(Math.min(right, NEIGHBOURS), 1, Integer::sum);
        all.get(right).merge(NEIGHBOURS + 1 + Math.min(left, NEIGHBOURS), 1, Integer::sum);
    }

    private static float[][] vectors(List<Map<Integer, Integer>> neighbours, int words) {
        float[][] vectors = new float[words][DIMENSIONS];
        for (int word = 0; word < words; word++) {
            float[] vector = vectors[word];
            neighbours.get(word).forEach((neighbour, count) -> vector[neighbour] = (float) Math.sqrt(count));
            normalise(vector);
        }
        return vectors;
    }

    private static int[] group(float[][] vectors) {
        float[][] centres = new float[CLUSTERS][];
        for (int i = 0; i < CLUSTERS; i++) {
            centres[i] = vectors[Math.min(vectors.length - 1, i * 5)].clone();
        }
        int[] assigned = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int word = 0; word < vectors.length; word++) {
                assigned[word] = nearest(vectors[word], centres);
            }
            centres = centres(vectors, assigned);
        }
        return assigned;
    }

    private static float[][] centres(float[][] vectors, int[] assigned) {
        float[][] centres = new float[CLUSTERS][DIMENSIONS];
        for (int word = 0; word < vectors.length; word++) {
            add(centres[assigned[word]], vectors[word], 1);
        }
        for (float[] centre : centres) {
            normalise(centre);
        }
        return centres;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float likeness = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                likeness += vector[d] * centres[i][d];
            }
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private static void add(float[] to, float[] what, float times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void normalise(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) length;
        }
    }
}
