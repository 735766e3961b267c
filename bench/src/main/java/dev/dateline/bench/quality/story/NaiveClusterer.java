package dev.dateline.bench.quality.story;

import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.lane.CorpusArticle;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one writes first: a single pass; each article is a tf-idf vector (idf from the articles so far) and joins the story
 * with the nearest centroid by cosine, if it is near enough. It reads the same words as ours, so only the decision differs.
 */
final class NaiveClusterer {
    private static final int HEAVIEST = 120;

    private final double threshold;
    private final FeatureExtractor features = new FeatureExtractor();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final List<Double> squaredNorms = new ArrayList<>();
    private final Map<String, String> stories = new LinkedHashMap<>();

    private record Posting(int story, double weight) {}

    private record Weight(String term, double weight) {}

    /** @param threshold least cosine to join, 0 to 1 */
    NaiveClusterer(double threshold) {
        this.threshold = threshold;
    }

    void add(CorpusArticle article) {
        List<Weight> vector = vector(features.extract(article.title(), article.text(), article.language())
                .terms());
        double[] dots = dots(vector);
        int nearest = nearest(dots);
        boolean joins = nearest >= 0 && dots[nearest] / Math.sqrt(squaredNorms.get(nearest)) >= threshold;
        int story = joins ? nearest : open();
        squaredNorms.set(story, squaredNorms.get(story) + (joins ? 2 * dots[story] : 0) + 1);
        vector.forEach(
                w -> postings.computeIfAbsent(w.term(), t -> new ArrayList<>()).add(new Posting(story, w.weight())));
        stories.put(article.id(), "naive-" + story);
    }

    /** Article to story. */
    Map<String, String> stories() {
        return stories;
    }

    private int open() {
        squaredNorms.add(0.0);
        return squaredNorms.size() - 1;
    }

    private double[] dots(List<Weight> vector) {
        double[] dots = new double[squaredNorms.size()];
        for (Weight w : vector) {
            for (Posting p : postings.getOrDefault(w.term(), List.of())) {
                dots[p.story()] += w.weight() * p.weight();
            }
        }
        return dots;
    }

    private int nearest(double[] dots) {
        int best = -1;
        double bestCosine = 0;
        for (int story = 0; story < dots.length; story++) {
            double cosine = dots[story] / Math.sqrt(squaredNorms.get(story));
            if (cosine > bestCosine) {
                best = story;
                bestCosine = cosine;
            }
        }
        return best;
    }

    private List<Weight> vector(List<TermCount> terms) {
        terms.forEach(t -> documents.merge(t.term(), 1, Integer::sum));
        List<Weight> heaviest = terms.stream()
                .map(t -> new Weight(t.term(), frequency(t) * rarity(t.term())))
                .filter(w -> w.weight() > 0)
                .sorted(Comparator.comparingDouble(Weight::weight).reversed())
                .limit(HEAVIEST)
                .toList();
        double norm = Math.sqrt(
                heaviest.stream().mapToDouble(w -> w.weight() * w.weight()).sum());
        return heaviest.stream()
                .map(w -> new Weight(w.term(), w.weight() / norm))
                .toList();
    }

    private static double frequency(TermCount t) {
        return Math.log(1.0 + t.title() + t.lead() + t.rest());
    }

    private double rarity(String term) {
        return Math.log((stories.size() + 2.0) / documents.getOrDefault(term, 1));
    }
}
