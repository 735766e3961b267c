package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.PairTrait;
import java.util.List;

/** Logistic regression with all examples at once, by AdaGrad; few traits, so that nothing better is needed. */
final class PairLearner {
    private static final int STEPS = 400;
    private static final double STEP = 0.3;
    private static final double SHRINK = 1e-3;

    /** A pair of statements, whether they tell of the same, and how much it counts. */
    record Example(double[] traits, boolean same, double weight) {}

    private PairLearner() {}

    static double[] learn(List<Example> examples) {
        int size = PairTrait.values().length;
        double[] weights = new double[size];
        double[] squares = new double[size];
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            for (Example example : examples) {
                double share = 1 / (1 + Math.exp(-dot(weights, example.traits())));
                double error = example.weight() * ((example.same() ? 1 : 0) - share) / total;
                for (int i = 0; i < size; i++) {
                    slope[i] += error * example.traits()[i];
                }
            }
            for (int i = 0; i < size; i++) {
                slope[i] -= i == 0 ? 0 : SHRINK * weights[i];
                squares[i] += slope[i] * slope[i];
                weights[i] += STEP * slope[i] / Math.sqrt(squares[i] + 1e-9);
            }
        }
        return weights;
    }

    static double dot(double[] weights, double[] traits) {
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }
}
