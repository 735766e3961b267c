package dev.dateline.desk.web;

import dev.dateline.desk.live.LiveLog;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * {@code GET /api/events}: server-sent events. No thread waits for a client: each connection is written to when its
 * socket takes bytes. A silent connection gets a comment every {@link #HEARTBEAT_SECONDS}, so that both sides notice
 * when the other has gone.
 */
final class EventStream implements AutoCloseable {

    private static final int HEARTBEAT_SECONDS = 15;
    private static final String HEARTBEAT = ": still here\n\n";
    private static final String GREETING = "retry: 2000\n\n";

    private final LiveLog live;
    private final ScheduledExecutorService heart;

    EventStream(LiveLog live) {
        this.live = live;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "desk-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    void open(Context request) {
        OptionalLong lastTaken = lastTaken(request);
        request.future(() -> {
            request.contentType("text/event-stream;charset=utf-8").header("X-Accel-Buffering", "no");
            EventConnection connection = connect(request);
            connection.done().whenComplete((nothing, failure) -> live.leave(connection));
            connection.write(GREETING);
            live.listen(lastTaken, connection);
            return connection.done();
        });
    }

    /** Ends all connections; their browsers come back by themselves. */
    @Override
    public void close() {
        heart.shutdownNow();
        live.listeners().forEach(listener -> ((EventConnection) listener).finish());
    }

    private static EventConnection connect(Context request) {
        try {
            return EventConnection.over(request.res().getOutputStream());
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private void beat() {
        live.listeners().forEach(listener -> ((EventConnection) listener).write(HEARTBEAT));
    }

    /** A browser that comes back sends the header; one that comes first, the update that its page was made after. */
    private static OptionalLong lastTaken(Context request) {
        String header = request.header("Last-Event-ID");
        String id = header == null ? request.queryParam("after") : header;
        if (id == null || !id.matches("\\d{1,18}")) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(id));
    }
}
