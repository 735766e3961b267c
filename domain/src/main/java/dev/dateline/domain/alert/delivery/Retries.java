package dev.dateline.domain.alert.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * How long to wait after a failed attempt: 5 seconds, three times as long each time, at most 6 hours, between half and all of
 * that by lot, so that many that failed together do not come back together. After twelve attempts, most of a day, it is
 * given up. The lot is drawn by the alert's id: the same attempt always waits as long.
 */
public final class Retries {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int FACTOR = 3;
    private static final int ATTEMPTS = 12;

    private Retries() {}

    /**
     * The pause after an attempt.
     *
     * @param alert the alert's id
     * @param attempts how many there have been, at least 1
     * @return empty when there shall be no more
     */
    public static Optional<Duration> pauseAfter(String alert, int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        double full = Math.min(LONGEST.toMillis(), FIRST.toMillis() * StrictMath.pow(FACTOR, attempts - 1));
        double lot = new Random(31L * alert.hashCode() + attempts).nextDouble();
        return Optional.of(Duration.ofMillis((long) (full * (.5 + lot / 2))));
    }
}
