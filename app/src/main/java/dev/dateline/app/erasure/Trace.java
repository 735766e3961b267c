package dev.dateline.app.erasure;

import dev.dateline.schemas.Topic;
import java.time.Instant;

/**
 * What a topic has of something.
 *
 * @param records how many; on a topic that keeps the newest of each key, how many keys
 * @param newest when the newest of them was written
 */
public record Trace(Topic<?> topic, long records, Instant newest) {
    Trace with(Instant written) {
        return new Trace(topic, records + 1, written.isAfter(newest) ? written : newest);
    }
}
