package dev.dateline.domain.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * How well a grouping of articles agrees with a key: B³ (Bagga and Baldwin, 1998) and pairwise precision and recall, each 0
 * to 1.
 *
 * @param articles how many articles were judged
 * @param b3Precision for an average article, the share of its story that belongs there
 * @param b3Recall for an average article, the share of its event that is in its story
 * @param pairPrecision share of the pairs put together that belong together
 * @param pairRecall share of the pairs that belong together that were put together
 */
public record ClusterScore(int articles, double b3Precision, double b3Recall, double pairPrecision, double pairRecall) {

    /**
     * Judges a grouping.
     *
     * @param key article to true event
     * @param said article to story; an article that is missing counts as a story of its own
     */
    public static ClusterScore of(Map<String, String> key, Map<String, String> said) {
        Map<String, Integer> events = new HashMap<>();
        Map<String, Integer> stories = new HashMap<>();
        int[] event = new int[key.size()];
        int[] story = new int[key.size()];
        int i = 0;
        for (Map.Entry<String, String> article : key.entrySet()) {
            event[i] = number(article.getValue(), events);
            story[i++] = number(said.getOrDefault(article.getKey(), "alone " + article.getKey()), stories);
        }
        return of(event, story);
    }

    /**
     * Judges a grouping.
     *
     * @param event of each article, any number
     * @param story of each article, in the same order
     */
    public static ClusterScore of(int[] event, int[] story) {
        long[] both = new long[event.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (long) event[i] << Integer.SIZE | story[i] & 0xFFFF_FFFFL;
        }
        Map<Long, Integer> events = sizes(Arrays.stream(event).asLongStream());
        Map<Long, Integer> stories = sizes(Arrays.stream(story).asLongStream());
        Map<Long, Integer> parts = sizes(Arrays.stream(both));
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Long, Integer> part : parts.entrySet()) {
            double squared = (double) part.getValue() * part.getValue();
            precision += squared / stories.getOrDefault((long) part.getKey().intValue(), 1);
            recall += squared / events.getOrDefault(part.getKey() >> Integer.SIZE, 1);
        }
        int n = Math.max(1, event.length);
        long hits = pairs(parts);
        return new ClusterScore(
                event.length, precision / n, recall / n, share(hits, pairs(stories)), share(hits, pairs(events)));
    }

    /** Harmonic mean of B³ precision and recall. */
    public double b3() {
        return harmonic(b3Precision, b3Recall);
    }

    /** Harmonic mean of pairwise precision and recall. */
    public double pairs() {
        return harmonic(pairPrecision, pairRecall);
    }

    private static int number(String label, Map<String, Integer> numbers) {
        int next = numbers.size();
        return Objects.requireNonNullElse(numbers.putIfAbsent(label, next), next);
    }

    private static Map<Long, Integer> sizes(LongStream labels) {
        Map<Long, Integer> sizes = new LinkedHashMap<>();
        labels.forEach(label -> sizes.merge(label, 1, Integer::sum));
        return sizes;
    }

    private static long pairs(Map<Long, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
