package dev.dateline.app.role;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a process lives: until it is asked to stop (SIGINT, SIGTERM) or a part of it gives up; then its parts are
 * closed, the last one started first, within a bounded time.
 */
public final class Lifetime implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);
    private static final Duration CLOSING = Duration.ofSeconds(18);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "stop");
    private final Thread starter = Thread.currentThread();
    private volatile boolean starting = true;

    /** A lifetime that a signal to this process ends. */
    public static Lifetime untilSignalled() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(lifetime.hook);
        return lifetime;
    }

    /** Takes over a part that was just started: it is closed with the lifetime. */
    public synchronized <T extends AutoCloseable> T with(T part) {
        parts.push(part);
        return part;
    }

    /** Ends it because a part gave up. */
    public void giveUp(String why) {
        ended.complete(why);
    }

    /** Whether the end has come. */
    public boolean isEnding() {
        return ended.isDone();
    }

    /** Waits for the end; empty when it was asked for, else the sentence of the part that gave up. */
    public String await() throws InterruptedException {
        starting = false;
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the end at most this long; whether it came. */
    public boolean await(Duration atMost) throws InterruptedException {
        try {
            ended.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillGoing) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stopAndWait() {
        ended.complete("");
        if (starting) {
            // It may be waiting for a Kafka that never comes.
            starter.interrupt();
        }
        try {
            if (!closed.await(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Not everything stopped within {} s", CLOSING.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        starting = false;
        ended.complete("");
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not stop in order: {}", part.getClass().getSimpleName(), e.getMessage(), e);
            }
        }
        closed.countDown();
    }
}
