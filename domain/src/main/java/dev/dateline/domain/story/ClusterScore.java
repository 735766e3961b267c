package dev.dateline.domain.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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
        Map<String, Set<String>> events = groups(key, key);
        Map<String, String> complete = new HashMap<>();
        key.keySet().forEach(article -> complete.put(article, said.getOrDefault(article, "alone " + article)));
        Map<String, Set<String>> stories = groups(key, complete);
        double precision = 0;
        double recall = 0;
        for (String article : key.keySet()) {
            Set<String> event = events.getOrDefault(key.get(article), Set.of());
            Set<String> story = stories.getOrDefault(complete.get(article), Set.of());
            Set<String> both = new HashSet<>(event);
            both.retainAll(story);
            precision += (double) both.size() / story.size();
            recall += (double) both.size() / event.size();
        }
        int n = Math.max(1, key.size());
        long hits = pairs(groups(key, article -> key.get(article) + " / " + complete.get(article)));
        return new ClusterScore(
                key.size(), precision / n, recall / n, share(hits, pairs(stories)), share(hits, pairs(events)));
    }

    /** Harmonic mean of B³ precision and recall. */
    public double b3() {
        return harmonic(b3Precision, b3Recall);
    }

    /** Harmonic mean of pairwise precision and recall. */
    public double pairs() {
        return harmonic(pairPrecision, pairRecall);
    }

    private static Map<String, Set<String>> groups(Map<String, String> key, Map<String, String> label) {
        return groups(key, label::get);
    }

    private static Map<String, Set<String>> groups(
            Map<String, String> key, java.util.function.UnaryOperator<String> label) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String article : key.keySet()) {
            groups.computeIfAbsent(label.apply(article), l -> new HashSet<>()).add(article);
        }
        return groups;
    }

    private static long pairs(Map<String, Set<String>> groups) {
        return groups.values().stream()
                .mapToLong(g -> (long) g.size() * (g.size() - 1) / 2)
                .sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
