package dev.dateline.bench.latency;

import java.util.Collection;

/** Measured times. */
public final class Quantiles {
    private final long[] nanos;

    private Quantiles(long[] ascending) {
        this.nanos = ascending;
    }

    /** Of these times in nanoseconds. */
    public static Quantiles of(Collection<Long> nanos) {
        return new Quantiles(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** How many there are. */
    public int count() {
        return nanos.length;
    }

    /** The least time that this share of all did not exceed (nearest rank), in milliseconds; NaN when nothing was measured. */
    public double millis(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(0, rank - 1)] / 1e6;
    }
}
