package dev.dateline.domain.claim.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts lines into events: the cut with the highest sum of log odds over its boundaries, less what a boundary and a segment of one line
 * cost; and none at all where that sum is not worth what a page of several events must be. Found exactly by dynamic programming over
 * the segments' last lines.
 */
final class Boundaries {
    private final BoundaryWeights weights;

    Boundaries(BoundaryWeights weights) {
        this.weights = weights;
    }

    /** The numbers of the lines that begin a new event, the first line left out; what is known of each gap besides is a bonus. */
    List<Integer> of(List<Line> lines, List<Double> bonus) {
        int size = lines.size();
        BoundaryTraits traits = new BoundaryTraits(lines);
        double[] best = new double[size + 1];
        int[] start = new int[size + 1];
        Arrays.fill(best, 1, size + 1, Double.NEGATIVE_INFINITY);
        for (int from = 0; from < size; from++) {
            double gain = from == 0 ? 0 : weights.odds(traits.of(from)) + bonus.get(from) - weights.boundary();
            for (int to = from + 1; to <= size; to++) {
                double score = best[from] + gain - (to - from == 1 && size > 1 ? weights.single() : 0);
                if (score > best[to]) {
                    best[to] = score;
                    start[to] = from;
                }
            }
        }
        return best[size] < weights.roundup() ? List.of() : starts(start, size);
    }

    private static List<Integer> starts(int[] start, int size) {
        List<Integer> starts = new ArrayList<>();
        for (int at = start[size]; at > 0; at = start[at]) {
            starts.add(at);
        }
        Collections.reverse(starts);
        return starts;
    }
}
