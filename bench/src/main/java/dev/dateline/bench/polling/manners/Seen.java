package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Asked;
import java.time.Instant;
import java.util.Optional;

/**
 * A request that the origin of a stage saw.
 *
 * @param at when, by the clock of the stage
 * @param asked the request
 */
record Seen(Instant at, Asked asked) {

    Optional<String> header(String name) {
        return asked.header(name);
    }

    /** Whether it may be answered with 304. */
    boolean isConditional() {
        return header("If-None-Match").isPresent()
                || header("If-Modified-Since").isPresent();
    }
}
