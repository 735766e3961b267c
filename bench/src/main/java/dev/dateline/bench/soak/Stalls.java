package dev.dateline.bench.soak;

import dev.dateline.bench.polling.TopicCount;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How long nothing was placed at a time. */
final class Stalls implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> looks;
    private final TopicCount stories;
    private final InstantSource clock;
    private long seen;
    private Instant since;
    private Duration longest = Duration.ZERO;

    Stalls(KafkaConnection kafka, InstantSource clock) {
        this.stories = TopicCount.of(kafka, Topics.STORIES.name());
        this.clock = clock;
        this.since = clock.instant();
        this.looks = looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        Instant now = clock.instant();
        Duration still = Duration.between(since, now);
        if (stories.records() != seen) {
            seen = stories.records();
            since = now;
        }
        longest = still.compareTo(longest) > 0 ? still : longest;
    }

    /** The longest time in which nothing was placed since this was asked last, in seconds. */
    synchronized double longest() {
        double was = longest.toMillis() / 1e3;
        longest = Duration.ZERO;
        return was;
    }

    @Override
    public void close() {
        looks.cancel(false);
        looking.shutdownNow();
        stories.close();
    }
}
