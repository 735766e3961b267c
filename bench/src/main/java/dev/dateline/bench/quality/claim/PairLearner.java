package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.PairTrait;
import java.util.List;

/**
 * Logistic regression with all examples at once, by AdaGrad; few traits, so that nothing better is needed. Each trait is divided by its
 * standard deviation first, so that weights shrink alike.
 */
final class PairLearner {
    private static final int SIZE = PairTrait.values().length;
    private static final int STEPS = 400;
    private static final double STEP = 0.3;
    private static final double SHRINK = 0.02;

    /** A pair of statements, whether they tell of the same, and how much it counts. */
    record Example(double[] traits, boolean same, double weight) {}

    private PairLearner() {}

    static double[] learn(List<Example> examples) {
        double[] scales = scales(examples);
        double[] weights = new double[SIZE];
        double[] squares = new double[SIZE];
        double total = examples.stream().mapToDouble(Example::weight).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(examples, product(weights, scales));
            for (int i = 0; i < SIZE; i++) {
                double scaled = slope[i] * scales[i] / total - (i == 0 ? 0 : SHRINK * weights[i]);
                squares[i] += scaled * scaled;
                weights[i] += STEP * scaled / Math.sqrt(squares[i] + 1e-9);
            }
        }
        return product(weights, scales);
    }

    private static double[] product(double[] weights, double[] scales) {
        double[] product = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            product[i] = weights[i] * scales[i];
        }
        return product;
    }

    private static double[] slope(List<Example> examples, double[] weights) {
        double[] slope = new double[SIZE];
        for (Example example : examples) {
            double[] traits = example.traits();
            double error = example.weight() * ((example.same() ? 1 : 0) - share(dot(weights, traits)));
            for (int i = 0; i < SIZE; i++) {
                slope[i] += error * traits[i];
            }
        }
        return slope;
    }

    /** What to multiply each trait by; 0 for those that are always the same, but for the first. */
    private static double[] scales(List<Example> examples) {
        double[] scales = new double[SIZE];
        scales[0] = 1;
        for (int i = 1; i < SIZE; i++) {
            int trait = i;
            double mean = examples.stream()
                    .mapToDouble(one -> one.traits()[trait])
                    .average()
                    .orElse(0);
            double square = examples.stream()
                    .mapToDouble(one -> (one.traits()[trait] - mean) * (one.traits()[trait] - mean))
                    .average()
                    .orElse(0);
            scales[i] = square > 1e-12 ? 1 / Math.sqrt(square) : 0;
        }
        return scales;
    }

    static double share(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    static double dot(double[] weights, double[] traits) {
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }
}
