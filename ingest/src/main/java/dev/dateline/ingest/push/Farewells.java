package dev.dateline.ingest.push;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Subscriptions that we have cancelled, until their hubs ask whether we mean it. */
final class Farewells {
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Map<Farewell, Instant> expected = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Farewells(InstantSource clock) {
        this.clock = clock;
    }

    private record Farewell(String token, URI topic) {}

    void expect(String token, URI topic) {
        Instant now = clock.instant();
        expected.values().removeIf(until -> until.isBefore(now));
        expected.put(new Farewell(token, topic), now.plus(PATIENCE));
    }

    /** Whether we want to be unsubscribed from this. */
    boolean isMeant(String token, URI topic) {
        Instant until = expected.get(new Farewell(token, topic));
        return until != null && clock.instant().isBefore(until);
    }
}
