package dev.dateline.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;

/** Notes again and again how much news waits. */
final class LagWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final List<Look> looks = new ArrayList<>();
    private final Future<?> again;
    private final Passed.Watch watch;

    /** How much waited at a moment. */
    private record Look(long nanos, long lag) {}

    /** Begins; the watch is closed by whoever opened it. */
    LagWatch(Passed.Watch watch) {
        this.watch = watch;
        this.again = looking.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Look look = new Look(System.nanoTime(), watch.now().lag());
            synchronized (looks) {
                looks.add(look);
            }
        } catch (KafkaException busy) {
            // the next look tells
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** The most that waited between two moments. */
    long most(long from, long to) {
        synchronized (looks) {
            return looks.stream()
                    .filter(look -> look.nanos() >= from && look.nanos() <= to)
                    .mapToLong(Look::lag)
                    .max()
                    .orElse(0);
        }
    }

    /** After what time from a moment on no more than so much waited; empty when that never was. */
    OptionalLong secondsUntil(long atMost, long from) {
        synchronized (looks) {
            return looks.stream()
                    .filter(look -> look.nanos() >= from && look.lag() <= atMost)
                    .mapToLong(look -> Duration.ofNanos(look.nanos() - from).toSeconds())
                    .findFirst();
        }
    }

    @Override
    public void close() {
        again.cancel(false);
        looking.shutdownNow();
    }
}
