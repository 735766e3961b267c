package dev.dateline.desk.archive.shelf;

import java.time.Instant;

/** Moments as indexes keep them: milliseconds, the farthest for what lies beyond. */
public final class Moments {
    private static final long MILLIS = 1_000;

    private Moments() {}

    /** A moment in milliseconds since 1970. */
    public static long millis(Instant at) {
        long farthest = Long.MAX_VALUE / MILLIS - 1;
        if (Math.abs(at.getEpochSecond()) > farthest) {
            return at.getEpochSecond() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE + 1;
        }
        return at.toEpochMilli();
    }
}
