package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import java.util.Locale;

/** What each {@link PairTrait} is worth, learned by {@code bench/run train-conflicts}; see decision 67. */
public final class PairWeights {
    private final double[] weights;

    /** Weights by the order of the traits. */
    public PairWeights(double[] weights) {
        this.weights = weights.clone();
    }

    static PairWeights of(String file) {
        double[] weights = new double[PairTrait.values().length];
        for (String line : ResourceLines.of(PairWeights.class, file)) {
            int tab = line.indexOf('\t');
            weights[
                    PairTrait.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT))
                            .ordinal()] = Double.parseDouble(line.substring(tab + 1));
        }
        return new PairWeights(weights);
    }

    /** Above 0 where two statements tell of the same; the higher, the surer. */
    public double odds(double[] traits) {
        double odds = 0;
        for (int i = 0; i < traits.length; i++) {
            odds += weights[i] * traits[i];
        }
        return odds;
    }
}
