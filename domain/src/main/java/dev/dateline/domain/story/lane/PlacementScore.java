package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.PlacementReason.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The linear score of a report with a story; join the best story at 0 or more. The weights were tuned by CMA-ES directly
 * on the mean of B-cubed and pairwise F1 over labelled corpora, not on pairs of articles.
 */
final class PlacementScore {
    private static final int TOLD = 5;
    private static final Comparator<Evidence> HEAVIEST_FIRST = Comparator.comparingDouble(e -> -Math.abs(e.share()));

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

    /** What weighed most for or against, the heaviest first; the threshold apart. */
    List<Evidence> evidence(Candidate candidate) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (counted[i] != PlacementFeature.BIAS) {
                evidence.add(new Evidence(counted[i].label(), weights[i] * counted[i].of(candidate)));
            }
        }
        evidence.sort(HEAVIEST_FIRST);
        return List.copyOf(evidence.subList(0, Math.min(TOLD, evidence.size())));
    }
}
