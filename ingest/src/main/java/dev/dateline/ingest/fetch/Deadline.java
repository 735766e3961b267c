package dev.dateline.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/** The end of a fetch's time: then whatever it is doing is cut off, even if bytes still drip in. */
final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> alarm;
    private boolean passed;
    private @Nullable Cancellable running;

    private Deadline(ScheduledExecutorService watch, Duration time) {
        alarm = watch.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Deadline in(Duration time, ScheduledExecutorService watch) {
        return new Deadline(watch, time);
    }

    /** From now on this is what is cut off. */
    synchronized void guard(Cancellable work) {
        running = work;
        if (passed) {
            work.cancel();
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    private synchronized void pass() {
        passed = true;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
