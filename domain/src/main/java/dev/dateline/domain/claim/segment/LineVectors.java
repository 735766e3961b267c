package dev.dateline.domain.claim.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of lines as numbers, to compare lines and stretches of them by the cosine of their weights. For one thread. */
final class LineVectors {
    private final int[][] terms;
    private final double[][] weights;
    private final double[] norms;
    /** Sums of the two stretches that are compared. */
    private final double[] before;

    private final double[] behind;

    LineVectors(List<Line> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        terms = new int[lines.size()][];
        weights = new double[lines.size()][];
        norms = new double[lines.size()];
        for (int line = 0; line < terms.length; line++) {
            Map<String, Double> words = lines.get(line).weights();
            terms[line] = new int[words.size()];
            weights[line] = new double[words.size()];
            int at = 0;
            double squares = 0;
            for (Map.Entry<String, Double> word : words.entrySet()) {
                terms[line][at] = numbers.computeIfAbsent(word.getKey(), stem -> numbers.size());
                weights[line][at] = word.getValue();
                squares += word.getValue() * word.getValue();
                at++;
            }
            norms[line] = Math.sqrt(squares);
        }
        before = new double[numbers.size()];
        behind = new double[numbers.size()];
    }

    /** How alike the lines on both sides of a gap are, so many on each. */
    double likeness(int gap, int window) {
        int from = Math.max(0, gap - window);
        int to = Math.min(terms.length, gap + window);
        add(before, from, gap);
        add(behind, gap, to);
        double product = 0;
        for (int line = from; line < gap; line++) {
            for (int i = 0; i < terms[line].length; i++) {
                product += weights[line][i] * behind[terms[line][i]];
            }
        }
        double norm = norm(before, from, gap) * norm(behind, gap, to);
        clear(before, from, gap);
        clear(behind, gap, to);
        return norm == 0 ? 0 : product / norm;
    }

    /** How alike the likest two lines are, one on each side of a gap, no farther away than so many. */
    double nearest(int gap, int far) {
        double nearest = 0;
        for (int i = Math.max(0, gap - far); i < gap; i++) {
            add(before, i, i + 1);
            for (int j = gap; j < Math.min(terms.length, gap + far); j++) {
                double norm = norms[i] * norms[j];
                nearest = norm == 0 ? nearest : Math.max(nearest, product(before, j) / norm);
            }
            clear(before, i, i + 1);
        }
        return nearest;
    }

    private void add(double[] sums, int from, int to) {
        for (int line = from; line < to; line++) {
            for (int i = 0; i < terms[line].length; i++) {
                sums[terms[line][i]] += weights[line][i];
            }
        }
    }

    private void clear(double[] sums, int from, int to) {
        for (int line = from; line < to; line++) {
            for (int term : terms[line]) {
                sums[term] = 0;
            }
        }
    }

    private double product(double[] sums, int line) {
        double product = 0;
        for (int i = 0; i < terms[line].length; i++) {
            product += weights[line][i] * sums[terms[line][i]];
        }
        return product;
    }

    /** The length of a stretch's sum: each of its lines times that sum comes to its square. */
    private double norm(double[] sums, int from, int to) {
        double squares = 0;
        for (int line = from; line < to; line++) {
            squares += product(sums, line);
        }
        return Math.sqrt(squares);
    }
}
