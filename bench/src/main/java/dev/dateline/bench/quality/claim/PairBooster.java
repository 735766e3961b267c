package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.claim.PairLearner.Example;
import dev.dateline.domain.claim.conflict.PairTrait;
import dev.dateline.domain.claim.conflict.PairTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds small trees to weights that are learned, one after the other, each for what those before it left unexplained (gradient boosting,
 * second order; Chen and Guestrin 2016): {@value #TREES} of them, {@value #DEPTH} questions deep.
 */
final class PairBooster {
    private static final int TREES = 60;
    private static final int DEPTH = 3;
    private static final double RATE = 0.1;
    private static final double SHRINK = 3;
    /** Least curvature, of a fourth for an open question down to nothing for a settled one, on either side of a question. */
    private static final double LEAST = 1;
    /** Of a trait with more values so many are asked about, less one. */
    private static final int BOUNDS = 16;

    private final List<Example> examples;
    private final double[][] bounds = new double[PairTrait.values().length][];
    private final double[] odds;
    private final double[] slopes;
    private final double[] curves;

    private PairBooster(List<Example> examples, double[] weights) {
        this.examples = examples;
        this.odds = examples.stream()
                .mapToDouble(one -> PairLearner.dot(weights, one.traits()))
                .toArray();
        this.slopes = new double[odds.length];
        this.curves = new double[odds.length];
        for (PairTrait trait : PairTrait.values()) {
            bounds[trait.ordinal()] = bounds(trait.ordinal());
        }
    }

    static List<PairTree> learn(List<Example> examples, double[] weights) {
        PairBooster booster = new PairBooster(examples, weights);
        List<PairTree> trees = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            trees.add(booster.next());
        }
        return trees;
    }

    private double[] bounds(int trait) {
        double[] values = examples.stream()
                .mapToDouble(one -> one.traits()[trait])
                .sorted()
                .toArray();
        double[] different = IntStream.range(0, values.length)
                .filter(i -> i == 0 || values[i] > values[i - 1])
                .mapToDouble(i -> values[i])
                .toArray();
        double[] between = IntStream.range(1, different.length)
                .mapToDouble(i -> (different[i - 1] + different[i]) / 2)
                .toArray();
        return between.length < BOUNDS
                ? between
                : IntStream.range(1, BOUNDS)
                        .map(i -> Arrays.binarySearch(different, values[values.length * i / BOUNDS]))
                        .filter(i -> i < between.length)
                        .distinct()
                        .mapToDouble(i -> between[i])
                        .toArray();
    }

    private PairTree next() {
        for (int i = 0; i < odds.length; i++) {
            double share = PairLearner.share(odds[i]);
            double weight = examples.get(i).weight();
            slopes[i] = weight * ((examples.get(i).same() ? 1 : 0) - share);
            curves[i] = weight * share * (1 - share);
        }
        PairTree tree = grown(IntStream.range(0, odds.length).toArray(), DEPTH);
        for (int i = 0; i < odds.length; i++) {
            odds[i] += tree.odds(examples.get(i).traits());
        }
        return tree;
    }

    private PairTree grown(int[] among, int depth) {
        double slope = sum(slopes, among);
        double curve = sum(curves, among);
        Best best = new Best(slope, curve);
        if (depth > 0) {
            for (int trait = 1; trait < bounds.length; trait++) {
                ask(among, trait, best);
            }
        }
        if (best.gain <= 0) {
            return new PairTree.Leaf(RATE * slope / (curve + SHRINK));
        }
        int trait = best.trait;
        double bound = best.bound;
        int[] no = IntStream.of(among)
                .filter(i -> examples.get(i).traits()[trait] <= bound)
                .toArray();
        int[] yes = IntStream.of(among)
                .filter(i -> examples.get(i).traits()[trait] > bound)
                .toArray();
        return new PairTree.Question(PairTrait.values()[trait], bound, grown(no, depth - 1), grown(yes, depth - 1));
    }

    /** Tries all questions about a trait. */
    private void ask(int[] among, int trait, Best best) {
        double[] bound = bounds[trait];
        double[] slope = new double[bound.length + 1];
        double[] curve = new double[bound.length + 1];
        for (int i : among) {
            double value = examples.get(i).traits()[trait];
            int at = 0;
            while (at < bound.length && value > bound[at]) {
                at++;
            }
            slope[at] += slopes[i];
            curve[at] += curves[i];
        }
        double slopeBelow = 0;
        double curveBelow = 0;
        for (int at = 0; at < bound.length; at++) {
            slopeBelow += slope[at];
            curveBelow += curve[at];
            best.offer(trait, bound[at], slopeBelow, curveBelow);
        }
    }

    private static double sum(double[] values, int[] among) {
        return IntStream.of(among).mapToDouble(i -> values[i]).sum();
    }

    /** The question that explains most so far. */
    private static final class Best {
        private final double slope;
        private final double curve;
        private int trait;
        private double bound;
        private double gain;

        Best(double slope, double curve) {
            this.slope = slope;
            this.curve = curve;
        }

        void offer(int trait, double bound, double slopeBelow, double curveBelow) {
            if (curveBelow < LEAST || curve - curveBelow < LEAST) {
                return;
            }
            double gained = explained(slopeBelow, curveBelow)
                    + explained(slope - slopeBelow, curve - curveBelow)
                    - explained(slope, curve);
            if (gained > gain) {
                this.trait = trait;
                this.bound = bound;
                this.gain = gained;
            }
        }

        private static double explained(double slope, double curve) {
            return slope * slope / (curve + SHRINK);
        }
    }
}
