package dev.dateline.desk.web;

import dev.dateline.desk.live.LiveLog;
import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One browser that listens. Frames wait in a queue until the socket takes them; a browser so slow that {@link
 * #MOST_WAITING} frames wait is let go: it comes back and asks for what it missed.
 */
final class EventConnection implements WriteListener {

    /** Room for what the log keeps of eight partitions, each update in two parts. */
    private static final int MOST_WAITING = 2 * 8 * LiveLog.CAPACITY;

    private final ServletOutputStream out;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean started;
    private boolean unflushed;

    private EventConnection(ServletOutputStream out) {
        this.out = out;
    }

    private static EventConnection over(ServletOutputStream out) {
        EventConnection connection = new EventConnection(out);
        out.setWriteListener(connection);
        return connection;
    }

    /** The connection of a request that is to be answered with events. */
    static EventConnection of(Context request) {
        try {
            request.contentType("text/event-stream;charset=utf-8").header("X-Accel-Buffering", "no");
            return over(request.res().getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Completes when the connection has ended, from either side. */
    CompletableFuture<Void> done() {
        return done;
    }

    void write(String frame) {
        write(frame.getBytes(StandardCharsets.UTF_8));
    }

    void write(byte[] head, String rest) {
        write(head, rest.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes these one after the other, and nothing between them; they are not copied. */
    void write(byte[]... parts) {
        synchronized (this) {
            Collections.addAll(waiting, parts);
            if (waiting.size() <= MOST_WAITING) {
                drain();
                return;
            }
        }
        finish();
    }

    /** Waits until few enough frames wait; false when they still do after that time, or the connection has ended. */
    synchronized boolean awaitRoom(int most, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (waiting.size() > most && !done.isDone()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return !done.isDone();
    }

    void finish() {
        done.complete(null);
    }

    @Override
    public synchronized void onWritePossible() {
        started = true;
        drain();
    }

    /** Writes while the socket takes bytes; when it does not, the server calls {@link #onWritePossible} later. */
    private void drain() {
        try {
            while (started && !done.isDone() && out.isReady()) {
                byte[] frame = waiting.pollFirst();
                if (frame != null) {
                    out.write(frame);
                    unflushed = true;
                    notifyAll();
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            onError(gone);
        }
    }

    @Override
    public void onError(Throwable gone) {
        done.complete(null);
    }
}
