package dev.dateline.desk.web;

import dev.dateline.desk.live.MissedUpdates;
import dev.dateline.desk.live.Newsroom;
import io.javalin.config.RoutesConfig;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The connections that stay open: what changes ({@link EventRoutes} opens them), and alerts. What they missed is read by a few threads. */
record Streams(Heartbeat heartbeat, EventStream events, AlertStream alerts, ExecutorService readers)
        implements AutoCloseable {
    private static final int READERS = 4;

    static Streams open(Newsroom newsroom, WireDoor door) {
        Heartbeat heartbeat = new Heartbeat();
        ExecutorService readers = Executors.newFixedThreadPool(READERS, task -> {
            Thread thread = new Thread(task, "desk-missed");
            thread.setDaemon(true);
            return thread;
        });
        MissedUpdates missed = new MissedUpdates(door.stories(), door.alerts(), newsroom.stories());
        return new Streams(
                heartbeat,
                new EventStream(newsroom.live(), missed, heartbeat, readers),
                new AlertStream(newsroom.alertTail(), door.alerts(), heartbeat, readers),
                readers);
    }

    void register(RoutesConfig routes) {
        routes.get("/api/alerts/stream", alerts::open);
    }

    /** Ends all connections; their browsers come back by themselves. */
    @Override
    public void close() {
        heartbeat.close();
        readers.shutdownNow();
    }
}
