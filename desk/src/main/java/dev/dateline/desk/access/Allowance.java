package dev.dateline.desk.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A token bucket for each of many, of whom those are forgotten first that have not asked for longest: whoever asks more often
 * than at the rate is told how long to wait.
 */
final class Allowance {
    private static final int MOST = 10_000;

    private final double perSecond;
    private final double atOnce;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private record Bucket(double tokens, Instant at) {}

    Allowance(double perSecond, double atOnce, InstantSource clock) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    /** Takes one of what somebody may; how long they have to wait when nothing is left, zero when it was there. */
    synchronized Duration take(String who) {
        Bucket now = filled(who);
        if (now.tokens() < 1) {
            buckets.put(who, now);
            return wait(now);
        }
        buckets.put(who, new Bucket(now.tokens() - 1, now.at()));
        return Duration.ZERO;
    }

    /** How long somebody would have to wait; takes nothing. */
    synchronized Duration waitOf(String who) {
        Bucket now = filled(who);
        return now.tokens() < 1 ? wait(now) : Duration.ZERO;
    }

    private Duration wait(Bucket bucket) {
        return Duration.ofSeconds((long) Math.ceil((1 - bucket.tokens()) / perSecond));
    }

    private Bucket filled(String who) {
        Instant now = clock.instant();
        Bucket before = buckets.get(who);
        if (before == null || before.at().isAfter(now)) {
            return new Bucket(before == null ? atOnce : before.tokens(), now);
        }
        double seconds = Duration.between(before.at(), now).toMillis() / 1000.0;
        return new Bucket(Math.min(atOnce, before.tokens() + seconds * perSecond), now);
    }
}
