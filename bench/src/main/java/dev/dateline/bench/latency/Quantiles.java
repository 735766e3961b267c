package dev.dateline.bench.latency;

import java.util.Arrays;
import java.util.Collection;

/**
 * Measured times, sorted.
 *
 * @param nanos ascending
 */
record Quantiles(long[] nanos) {

    static Quantiles of(Collection<Long> nanos) {
        return new Quantiles(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    int count() {
        return nanos.length;
    }

    /** The least time that this share of all did not exceed (nearest rank), in milliseconds; NaN when nothing was measured. */
    double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return Arrays.toString(nanos);
    }
}
