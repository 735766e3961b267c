package dev.dateline.bench.fire;

import dev.dateline.bench.fire.judge.Readers;
import dev.dateline.bench.fire.press.Happening;
import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.told.Receivers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** Whether news gets through: from each outlet over each process to each reader. */
final class Flow {
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int LATELY = 200;

    private final Press press;
    private final Receivers receivers;
    private final InstantSource clock;

    Flow(Press press, Receivers receivers, InstantSource clock) {
        this.press = press;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** How long it takes until the wire runs and knows its readers: news is put out again and again until all are told. */
    Duration warmUp(Duration atMost) throws InterruptedException {
        Instant begin = clock.instant();
        while (untilAllAreTold(WARM_UP).compareTo(WARM_UP) >= 0
                && clock.instant().isBefore(begin.plus(atMost))) {
            // not yet: once more
        }
        return Duration.between(begin, clock.instant());
    }

    /** How long it takes from now until news that all outlets put out now has been told to every reader. */
    Duration untilAllAreTold(Duration atMost) throws InterruptedException {
        Instant begin = clock.instant();
        Happening news = press.toldByAll();
        while (!areAllTold(news) && clock.instant().isBefore(begin.plus(atMost))) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        return Duration.between(begin, clock.instant());
    }

    private boolean areAllTold(Happening news) {
        return Readers.all().stream()
                .allMatch(reader -> receivers.lately(reader.name(), LATELY).stream()
                        .flatMap(message -> message.alerts().stream())
                        .anyMatch(told -> told.title().contains(news.place())));
    }
}
