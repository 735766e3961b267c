package dev.dateline.bench.quality.page;

import java.util.Arrays;
import java.util.List;

/**
 * Learns weights by gradient ascent on the expected score: each page chooses softly among its candidates, by the exponential
 * of their weighed traits. Every corpus counts alike, however many pages it has; large weights cost a little (L2). Traits are
 * brought to one scale first, and steps are those of Adam (Kingma and Ba, 2015).
 */
final class BodyWeights {
    private static final int STEPS = 2500;
    private static final double STEP = 0.03;
    private static final double OF_LARGE = 0.000_03;
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double TINY = 1e-8;

    private final List<List<TrainingPage>> corpora;
    private final double[] scales;
    private final double[] weights;
    private final double[] means;
    private final double[] squares;

    private BodyWeights(List<List<TrainingPage>> corpora) {
        this.corpora = corpora;
        this.scales = scales(corpora);
        this.weights = new double[scales.length];
        this.means = new double[scales.length];
        this.squares = new double[scales.length];
    }

    /** The weights, one for each trait. */
    static double[] learn(List<List<TrainingPage>> corpora) {
        BodyWeights learning = new BodyWeights(corpora);
        for (int step = 1; step <= STEPS; step++) {
            learning.step(step);
        }
        return learning.unscaled();
    }

    private double[] unscaled() {
        double[] unscaled = new double[weights.length];
        Arrays.setAll(unscaled, t -> weights[t] / scales[t]);
        return unscaled;
    }

    private void step(int step) {
        double[] gradient = gradient();
        for (int t = 0; t < weights.length; t++) {
            means[t] = MEAN_DECAY * means[t] + (1 - MEAN_DECAY) * gradient[t];
            squares[t] = SQUARE_DECAY * squares[t] + (1 - SQUARE_DECAY) * gradient[t] * gradient[t];
            double mean = means[t] / (1 - Math.pow(MEAN_DECAY, step));
            double square = squares[t] / (1 - Math.pow(SQUARE_DECAY, step));
            weights[t] += STEP * mean / (Math.sqrt(square) + TINY);
        }
    }

    private double[] gradient() {
        double[] gradient = new double[weights.length];
        double[] raw = unscaled();
        for (List<TrainingPage> pages : corpora) {
            for (TrainingPage page : pages) {
                add(page, raw, 1.0 / (pages.size() * corpora.size()), gradient);
            }
        }
        for (int t = 0; t < weights.length; t++) {
            gradient[t] = gradient[t] / scales[t] - 2 * OF_LARGE * weights[t];
        }
        return gradient;
    }

    /** Adds what a page says: the weight of a trait grows with what candidates that have it score above expectation. */
    private static void add(TrainingPage page, double[] weights, double share, double[] gradient) {
        double[] chances = page.chances(weights);
        double expected = 0;
        for (int i = 0; i < chances.length; i++) {
            expected += chances[i] * page.scores()[i];
        }
        for (int i = 0; i < chances.length; i++) {
            double pull = share * chances[i] * (page.scores()[i] - expected);
            for (int t = 0; t < gradient.length; t++) {
                gradient[t] += pull * page.traits()[i][t];
            }
        }
    }

    /** How much each trait differs among the candidates of a page; 1 for one that never does. */
    private static double[] scales(List<List<TrainingPage>> corpora) {
        double[] sums = new double[corpora.get(0).get(0).traits()[0].length];
        int candidates = 0;
        for (List<TrainingPage> pages : corpora) {
            for (TrainingPage page : pages) {
                candidates += page.scores().length;
                for (int t = 0; t < sums.length; t++) {
                    sums[t] += squaredDeviations(page.traits(), t);
                }
            }
        }
        int all = candidates;
        return Arrays.stream(sums)
                .map(sum -> sum == 0 ? 1 : Math.sqrt(sum / all))
                .toArray();
    }

    private static double squaredDeviations(double[][] traits, int trait) {
        double mean = Arrays.stream(traits).mapToDouble(t -> t[trait]).average().orElse(0);
        return Arrays.stream(traits)
                .mapToDouble(t -> (t[trait] - mean) * (t[trait] - mean))
                .sum();
    }
}
