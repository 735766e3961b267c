package dev.dateline.domain.article.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labels as leaves of a Huffman tree over their counts; each inner node decides left or right by the logistic function of
 * a dot product. A label's probability is the product along its path (hierarchical softmax, Morin and Bengio 2005).
 */
final class LabelTree {

    private static final long UNUSED = 1_000_000_000_000_000L;

    private final List<String> names;
    private final int[] left;
    private final int[] right;
    private final float[][] decisions;

    private LabelTree(List<String> names, int[] left, int[] right, float[][] decisions) {
        this.names = List.copyOf(names);
        this.left = left;
        this.right = right;
        this.decisions = decisions;
    }

    List<String> names() {
        return names;
    }

    /** The probability of every leaf, in the order of {@link #names}. */
    double[] probabilities(float[] text) {
        double[] nodes = new double[left.length];
        nodes[left.length - 1] = 1;
        for (int node = left.length - 1; node >= names.size(); node--) {
            double toRight = sigmoid(decisions[node - names.size()], text);
            nodes[left[node]] = nodes[node] * (1 - toRight);
            nodes[right[node]] = nodes[node] * toRight;
        }
        return Arrays.copyOf(nodes, names.size());
    }

    private static double sigmoid(float[] weights, float[] text) {
        double dot = 0;
        for (int i = 0; i < text.length; i++) {
            dot += weights[i] * text[i];
        }
        return 1 / (1 + Math.exp(-dot));
    }

    /** Collects labels in the file's order, which is by falling count, then links the tree. */
    static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final List<Long> counts = new ArrayList<>();

        void label(String name, long count) {
            names.add(name);
            counts.add(count);
        }

        /** Reads the decisions that follow in the file. */
        LabelTree build(ByteBuffer file, int dimension) {
            file.get(); // whether the decisions are quantised: never
            int height = (int) file.getLong();
            file.getLong(); // columns
            float[][] decisions = new float[height][dimension];
            for (float[] decision : decisions) {
                for (int i = 0; i < dimension; i++) {
                    decision[i] = file.getFloat();
                }
            }
            int[] left = new int[2 * names.size() - 1];
            int[] right = new int[2 * names.size() - 1];
            link(left, right);
            return new LabelTree(names, left, right, decisions);
        }

        private void link(int[] left, int[] right) {
            long[] weights = new long[left.length];
            Arrays.fill(weights, UNUSED);
            for (int i = 0; i < counts.size(); i++) {
                weights[i] = counts.get(i);
            }
            int leaf = names.size() - 1;
            int inner = names.size();
            for (int node = names.size(); node < weights.length; node++) {
                left[node] = leaf >= 0 && weights[leaf] < weights[inner] ? leaf-- : inner++;
                right[node] = leaf >= 0 && weights[leaf] < weights[inner] ? leaf-- : inner++;
                weights[node] = weights[left[node]] + weights[right[node]];
            }
        }
    }
}
