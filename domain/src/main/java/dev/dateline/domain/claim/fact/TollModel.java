package dev.dateline.domain.claim.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What traits are worth to a number: half of the sum of their weights, half of the sum of what trees answer. */
public final class TollModel {
    private final Map<String, Integer> ids = new HashMap<>();
    private final double[] weights;
    private final List<TollTree> trees = new ArrayList<>();

    /**
     * A model of these weights and trees.
     *
     * @param weights traits that are not there weigh nothing
     * @param trees as {@link TollTree#text} writes them
     */
    public TollModel(Map<String, Double> weights, List<String> trees) {
        weights.keySet().forEach(this::id);
        trees.forEach(tree -> this.trees.add(TollTree.read(tree, this::id)));
        this.weights = new double[ids.size()];
        weights.forEach((trait, weight) -> this.weights[id(trait)] = weight);
    }

    /** What these traits are worth together. */
    double score(List<String> traits) {
        BitSet there = new BitSet(weights.length);
        for (String trait : traits) {
            Integer id = ids.get(trait);
            if (id != null) {
                there.set(id);
            }
        }
        double score = 0;
        for (int id = there.nextSetBit(0); id >= 0; id = there.nextSetBit(id + 1)) {
            score += weights[id];
        }
        for (TollTree tree : trees) {
            score += tree.weight(there);
        }
        return score / 2;
    }

    private int id(String trait) {
        return ids.computeIfAbsent(trait, any -> ids.size());
    }
}
