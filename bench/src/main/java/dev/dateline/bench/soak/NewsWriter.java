package dev.dateline.bench.soak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;

/** Writes news at an even pace; what a broker that is down could not take in time is made up for. */
final class NewsWriter implements AutoCloseable {
    private static final long BEAT_MILLIS = 100;

    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> beats;
    private final RestlessNews news;
    private final InstantSource clock;
    private final Instant begin;
    private final int perSecond;

    NewsWriter(RestlessNews news, int perSecond, InstantSource clock) {
        this.news = news;
        this.perSecond = perSecond;
        this.clock = clock;
        this.begin = clock.instant();
        this.beats = writing.scheduleWithFixedDelay(this::write, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void write() {
        long due = Duration.between(begin, clock.instant()).toMillis() * perSecond / 1000;
        try {
            while (news.written() < due) {
                news.next();
            }
        } catch (KafkaException away) {
            // the next beat tries again
        }
    }

    /** Stops, once the item it is at is written. */
    @Override
    public void close() throws InterruptedException {
        beats.cancel(false);
        writing.shutdown();
        writing.awaitTermination(2, TimeUnit.MINUTES);
    }
}
