package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.fact.TollTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Learns trees one after another, each of what those before it leave to be learned (Friedman 2001, "Greedy function approximation: a
 * gradient boosting machine"; leaf by leaf, by slope and curvature). Each tree may ask for some of the traits only.
 */
final class FactTrees {
    private static final int TIMES = 2;
    private static final int TREES = 150;
    private static final int LEAVES = 8;
    private static final double STEP = 0.1;
    private static final double SHRINK = 1;
    private static final double LEAST_CURVATURE = 1e-3;
    private static final double LEAF_CURVATURE = 1e-2;
    private static final int LEAF_CANDIDATES = 20;
    private static final double ASKED = 0.3;

    private final FactCandidates candidates;
    private final double[] scores;
    private final double[] slopes;
    private final double[] curvatures;
    private final boolean[] asked;
    private final Random random;

    /** Candidates that the questions so far do not tell apart, and the sums over those of them that have a trait. */
    private final class Leaf {
        final int[] rows;
        final double[] slope = new double[asked.length];
        final double[] curvature = new double[asked.length];
        final int[] count = new int[asked.length];
        double allSlope;
        double allCurvature;
        int trait = -1;
        double gain;

        Leaf(int[] rows) {
            this.rows = rows;
            for (int row : rows) {
                allSlope += slopes[row];
                allCurvature += curvatures[row];
            }
        }

        Leaf summed() {
            for (int row : rows) {
                for (int id : candidates.traits(row)) {
                    slope[id] += slopes[row];
                    curvature[id] += curvatures[row];
                    count[id]++;
                }
            }
            return chosen();
        }

        Leaf without(Leaf whole, Leaf other) {
            for (int id = 0; id < asked.length; id++) {
                slope[id] = whole.slope[id] - other.slope[id];
                curvature[id] = whole.curvature[id] - other.curvature[id];
                count[id] = whole.count[id] - other.count[id];
            }
            return chosen();
        }

        private Leaf chosen() {
            for (int id = 0; id < asked.length; id++) {
                double rest = allCurvature - curvature[id];
                boolean enough = count[id] >= LEAF_CANDIDATES && rows.length - count[id] >= LEAF_CANDIDATES;
                if (asked[id] && enough && curvature[id] >= LEAF_CURVATURE && rest >= LEAF_CURVATURE) {
                    double gained = worth(slope[id], curvature[id])
                            + worth(allSlope - slope[id], rest)
                            - worth(allSlope, allCurvature);
                    if (gained > gain) {
                        gain = gained;
                        trait = id;
                    }
                }
            }
            return this;
        }
    }

    /** A tree that grows: a leaf, or a question with two of them. */
    private static final class Node {
        Leaf leaf;
        List<Node> sides = List.of();

        Node(Leaf leaf) {
            this.leaf = leaf;
        }
    }

    private FactTrees(FactCandidates candidates, long seed) {
        this.candidates = candidates;
        scores = new double[candidates.size()];
        slopes = new double[candidates.size()];
        curvatures = new double[candidates.size()];
        asked = new boolean[candidates.names().size()];
        random = new Random(seed);
    }

    /** The trees under which right candidates win, as text: the mean of what is learned twice, where other traits are asked for. */
    static List<String> learn(List<FactChoice> choices, long seed) {
        FactCandidates candidates = new FactCandidates(choices);
        List<String> trees = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            FactTrees learner = new FactTrees(candidates, seed + time);
            for (int i = 0; i < TREES; i++) {
                trees.add(learner.next().text());
            }
        }
        return trees;
    }

    private TollTree next() {
        candidates.slopes(scores, slopes, curvatures);
        for (int row = 0; row < curvatures.length; row++) {
            curvatures[row] = Math.max(curvatures[row], LEAST_CURVATURE);
        }
        List<Integer> order = new ArrayList<>();
        for (int id = 0; id < asked.length; id++) {
            asked[id] = false;
            order.add(id);
        }
        Collections.shuffle(order, random);
        order.subList(0, (int) (ASKED * order.size())).forEach(id -> asked[id] = true);
        return tree(grow());
    }

    private Node grow() {
        int[] all = new int[scores.length];
        for (int row = 0; row < all.length; row++) {
            all[row] = row;
        }
        Node root = new Node(new Leaf(all).summed());
        List<Node> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            Node best = Collections.max(leaves, Comparator.comparingDouble(node -> node.leaf.gain));
            if (best.leaf.trait < 0) {
                return root;
            }
            best.sides = split(best.leaf);
            leaves.remove(best);
            leaves.addAll(best.sides);
        }
        return root;
    }

    private List<Node> split(Leaf whole) {
        int[] there = new int[whole.count[whole.trait]];
        int[] missing = new int[whole.rows.length - there.length];
        int nextThere = 0;
        int nextMissing = 0;
        for (int row : whole.rows) {
            if (candidates.has(row, whole.trait)) {
                there[nextThere++] = row;
            } else {
                missing[nextMissing++] = row;
            }
        }
        Leaf yes = new Leaf(there);
        Leaf no = new Leaf(missing);
        if (there.length < missing.length) {
            no.without(whole, yes.summed());
        } else {
            yes.without(whole, no.summed());
        }
        return List.of(new Node(yes), new Node(no));
    }

    private TollTree tree(Node node) {
        if (!node.sides.isEmpty()) {
            TollTree there = tree(node.sides.get(0));
            int trait = node.leaf.trait;
            return new TollTree.Question(candidates.names().get(trait), trait, there, tree(node.sides.get(1)));
        }
        double answer = STEP * node.leaf.allSlope / (node.leaf.allCurvature + SHRINK);
        for (int row : node.leaf.rows) {
            scores[row] += answer;
        }
        return new TollTree.Answer(answer / TIMES);
    }

    private static double worth(double slope, double curvature) {
        return slope * slope / (curvature + SHRINK);
    }
}
