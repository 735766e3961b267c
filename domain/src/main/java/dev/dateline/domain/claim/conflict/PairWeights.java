package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.article.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each {@link PairTrait} is worth, and small trees for what several are worth together, learned by {@code bench/run
 * train-conflicts}; see decision 92.
 */
public final class PairWeights {
    private static final String TREE = "tree";
    /** What is worth less is not written. */
    private static final double LEAST = 0.0005;

    private final double[] weights;
    private final List<PairTree> trees;

    /** Weights by the order of the traits, and what is added to them. */
    public PairWeights(double[] weights, List<PairTree> trees) {
        this.weights = weights.clone();
        this.trees = List.copyOf(trees);
    }

    static PairWeights of(String file) {
        return read(ResourceLines.of(PairWeights.class, file));
    }

    /** From lines as {@link #lines} gives them: a trait and its weight, or "tree" and a tree, with a tab between. */
    public static PairWeights read(List<String> lines) {
        double[] weights = new double[PairTrait.values().length];
        List<PairTree> trees = new ArrayList<>();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String name = line.substring(0, tab);
            if (name.equals(TREE)) {
                trees.add(PairTree.read(line.substring(tab + 1)));
            } else {
                weights[PairTrait.valueOf(name.toUpperCase(Locale.ROOT)).ordinal()] =
                        Double.parseDouble(line.substring(tab + 1));
            }
        }
        return new PairWeights(weights, trees);
    }

    /** As a file has it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (PairTrait trait : PairTrait.values()) {
            double weight = weights[trait.ordinal()];
            if (Math.abs(weight) >= LEAST) {
                lines.add(trait.key() + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        }
        trees.forEach(tree -> lines.add(TREE + "\t" + tree.written()));
        return lines;
    }

    /** The same, where so much more is needed. */
    public PairWeights less(double odds) {
        double[] shifted = weights.clone();
        shifted[PairTrait.ALWAYS.ordinal()] -= odds;
        return new PairWeights(shifted, trees);
    }

    /** Above 0 where two statements tell of the same; the higher, the surer. */
    public double odds(double[] traits) {
        double odds = 0;
        for (int i = 0; i < traits.length; i++) {
            odds += weights[i] * traits[i];
        }
        for (PairTree tree : trees) {
            odds += tree.odds(traits);
        }
        return odds;
    }
}
