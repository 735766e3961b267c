package dev.dateline.desk.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Sends a comment over silent connections every few seconds, so that both sides notice when the other has gone; and ends
 * those whose readers may not listen any more.
 */
final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 15;
    private static final int LOOK_SECONDS = 1;
    private static final String BEAT = ": still here\n\n";

    private final Map<EventConnection, BooleanSupplier> connections = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart;

    Heartbeat() {
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "desk-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
        heart.scheduleWithFixedDelay(this::dismiss, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps a connection until it ends, or its reader's pass does. */
    EventConnection keep(EventConnection connection, BooleanSupplier pass) {
        connections.put(connection, pass);
        connection.done().whenComplete((nothing, failure) -> connections.remove(connection));
        return connection;
    }

    /** Ends all connections; their browsers come back by themselves. */
    @Override
    public void close() {
        heart.shutdownNow();
        connections.keySet().forEach(EventConnection::finish);
    }

    private void beat() {
        connections.keySet().forEach(connection -> connection.write(BEAT));
    }

    private void dismiss() {
        connections.forEach((connection, pass) -> {
            if (!pass.getAsBoolean()) {
                connection.finish();
            }
        });
    }
}
