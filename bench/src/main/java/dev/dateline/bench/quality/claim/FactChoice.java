package dev.dateline.bench.quality.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * One number to choose among candidates, with the traits of each.
 *
 * @param traits those of each candidate
 * @param right which candidate is right; -1 when none is
 */
record FactChoice(List<List<String>> traits, int right) {
    private static final int EPOCHS = 30;
    private static final double STEP = 0.05;
    private static final double SHRINK = 12e-3;
    private static final int SEEN_OFTEN = 40;
    /** Figures are for trees: most say the same of all candidates. */
    private static final String FIGURE = "#";

    static FactChoice of(Set<Long> candidates, long right, LongFunction<List<String>> traits) {
        List<List<String>> all = new ArrayList<>();
        int at = -1;
        for (long candidate : candidates) {
            at = candidate == right ? all.size() : at;
            all.add(traits.apply(candidate));
        }
        return new FactChoice(all, at);
    }

    /** The weights under which right candidates win; traits that few choices have are left out. */
    static Map<String, Double> learn(List<FactChoice> choices) {
        Map<String, double[]> weights = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        choices.forEach(choice ->
                choice.traits.forEach(traits -> traits.forEach(trait -> seen.merge(trait, 1, Integer::sum))));
        seen.forEach((trait, times) -> {
            if (times >= SEEN_OFTEN && !trait.startsWith(FIGURE)) {
                weights.put(trait, new double[3]);
            }
        });
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (FactChoice choice : choices) {
                choice.step(weights);
            }
            weights.values().forEach(weight -> weight[2] += weight[0]);
        }
        Map<String, Double> mean = new TreeMap<>();
        weights.forEach((trait, weight) -> mean.put(trait, weight[2] / EPOCHS));
        return mean;
    }

    private void step(Map<String, double[]> weights) {
        if (right < 0) {
            return;
        }
        double[] shares = new double[traits.size()];
        double total = 0;
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (String trait : traits.get(i)) {
                double[] weight = weights.get(trait);
                sum += weight == null ? 0 : weight[0];
            }
            shares[i] = Math.exp(sum);
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            double gradient = (i == right ? 1 : 0) - shares[i] / total;
            for (String trait : traits.get(i)) {
                move(weights.get(trait), gradient);
            }
        }
    }

    private static void move(double @org.jspecify.annotations.Nullable [] weight, double gradient) {
        if (weight != null) {
            double slope = gradient - SHRINK * weight[0];
            weight[1] += slope * slope;
            weight[0] += STEP * slope / Math.sqrt(weight[1] + 1e-6);
        }
    }
}
