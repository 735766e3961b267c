package dev.dateline.bench.soak;

import dev.dateline.bench.polling.TopicCount;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long nothing was placed at a time. */
final class Stalls implements AutoCloseable {
    private final TopicCount stories;
    private final InstantSource clock;
    private long seen;
    private Instant since;
    private Duration longest = Duration.ZERO;

    Stalls(KafkaConnection kafka, InstantSource clock) {
        this.stories = TopicCount.of(kafka, Topics.STORIES.name());
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Looks, and tells for how long nothing has been placed. */
    Duration look() {
        Instant now = clock.instant();
        Duration still = Duration.between(since, now);
        if (stories.records() != seen) {
            seen = stories.records();
            since = now;
        }
        longest = still.compareTo(longest) > 0 ? still : longest;
        return still;
    }

    /** The longest time in which nothing was placed since this was asked last. */
    Duration longest() {
        Duration was = longest;
        longest = Duration.ZERO;
        return was;
    }

    @Override
    public void close() {
        stories.close();
    }
}
