package dev.dateline.domain.story;

import java.util.Arrays;
import java.util.Collection;

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

    /** Which of these stories is the report's, if any. */
    Verdict judge(ReportMeasures report, Collection<StoryLikeness> near) {
        Crowd crowd = new Crowd(near);
        Verdict verdict = Verdict.NOTHING_NEAR;
        for (StoryLikeness story : near) {
            if (!crowd.outshines(story)) {
                verdict = verdict.with(story, of(new Candidate(report, story, crowd)));
            }
        }
        return verdict;
    }

    /** At least 0 for the same event. */
    private double of(Candidate candidate) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * counted[i].of(candidate);
        }
        return score;
    }
}
