package dev.dateline.domain.story;

import java.util.Arrays;

/**
 * The linear score of a report with a story; join the best story at 0 or more. The weights were tuned by CMA-ES directly
 * on the mean of B-cubed and pairwise F1 over labelled corpora, not on pairs of articles.
 */
final class PlacementScore {
    private final PlacementFeature[] counted;
    private final double[] weights;

    PlacementScore(PlacementWeights weights) {
        this.counted = Arrays.stream(PlacementFeature.values())
                .filter(f -> weights.of(f) != 0)
                .toArray(PlacementFeature[]::new);
        this.weights = Arrays.stream(counted).mapToDouble(weights::of).toArray();
    }

    /** At least 0 for the same event. */
    double of(Candidate candidate) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * counted[i].of(candidate);
        }
        return score;
    }
}
