package dev.dateline.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long each of many took. */
final class Timing {
    private final List<Long> nanos = new ArrayList<>();

    void add(long its) {
        nanos.add(its);
    }

    /** In milliseconds. */
    double mean() {
        return nanos.stream().mapToLong(n -> n).average().orElse(0) / 1e6;
    }

    private double quantile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "mean %.3f ms, p50 %.3f, p99 %.3f, max %.3f",
                mean(),
                quantile(.5),
                quantile(.99),
                quantile(1));
    }
}
