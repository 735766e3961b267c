package dev.dateline.bench.quality.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyWeightsTest {

    /** Of two candidates the better one has the first trait; the second trait tells nothing, the third is the same for both. */
    private static final List<List<TrainingPage>> CORPORA =
            List.of(List.of(page(1, 0), page(0, 1)), List.of(page(0, 0), page(1, 1), page(1, 0), page(0, 1)));

    private static TrainingPage page(double chanceOfBetter, double chanceOfWorse) {
        return new TrainingPage(
                new double[][] {{1, chanceOfBetter, 5}, {0, chanceOfWorse, 5}}, new double[] {0.9, 0.4});
    }

    @Test
    void aTraitOfBetterCandidatesIsWorthMoreThanOneThatTellsNothing() {
        double[] weights = BodyWeights.learn(CORPORA);

        assertThat(weights[0]).isGreaterThan(1);
        assertThat(Math.abs(weights[1])).isLessThan(weights[0] / 10);
        assertThat(weights[2]).isCloseTo(0, within(1e-6));
        assertThat(CORPORA.get(0).get(0).score(weights)).isEqualTo(0.9);
    }

    @Test
    void theSamePagesGiveTheSameWeights() {
        assertThat(BodyWeights.learn(CORPORA)).isEqualTo(BodyWeights.learn(CORPORA));
    }
}
