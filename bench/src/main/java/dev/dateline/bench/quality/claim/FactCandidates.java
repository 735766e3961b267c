package dev.dateline.bench.quality.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The candidates of all choices in rows, with numbers for their traits; traits that few candidates have, or nearly all, are left out. */
final class FactCandidates {
    private static final int SEEN_OFTEN = 15;

    private final List<String> names = new ArrayList<>();
    private final List<int[]> traits = new ArrayList<>();
    private final List<FactChoice> choices = new ArrayList<>();

    FactCandidates(List<FactChoice> all) {
        all.stream().filter(choice -> choice.right() >= 0).forEach(choices::add);
        Map<String, Integer> seen = new HashMap<>();
        int rows = 0;
        for (FactChoice choice : choices) {
            for (List<String> candidate : choice.traits()) {
                candidate.stream().distinct().forEach(trait -> seen.merge(trait, 1, Integer::sum));
                rows++;
            }
        }
        Map<String, Integer> ids = new HashMap<>();
        int most = rows - SEEN_OFTEN;
        new TreeMap<>(seen).forEach((trait, times) -> {
            if (times >= SEEN_OFTEN && times <= most) {
                ids.put(trait, names.size());
                names.add(trait);
            }
        });
        for (FactChoice choice : choices) {
            for (List<String> candidate : choice.traits()) {
                traits.add(candidate.stream()
                        .distinct()
                        .filter(ids::containsKey)
                        .mapToInt(ids::get)
                        .sorted()
                        .toArray());
            }
        }
    }

    /** The traits by their numbers. */
    List<String> names() {
        return names;
    }

    int size() {
        return traits.size();
    }

    int[] traits(int row) {
        return traits.get(row);
    }

    boolean has(int row, int trait) {
        return Arrays.binarySearch(traits.get(row), trait) >= 0;
    }

    /** By how much, and how sharply, each candidate's score is to be higher, where the likeliest candidate of each choice is to be right. */
    void slopes(double[] scores, double[] slopes, double[] curvatures) {
        int from = 0;
        for (FactChoice choice : choices) {
            int to = from + choice.traits().size();
            double total = 0;
            for (int row = from; row < to; row++) {
                total += Math.exp(scores[row]);
            }
            for (int row = from; row < to; row++) {
                double share = Math.exp(scores[row]) / total;
                slopes[row] = (row - from == choice.right() ? 1 : 0) - share;
                curvatures[row] = share * (1 - share);
            }
            from = to;
        }
    }
}
