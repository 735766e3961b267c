package dev.dateline.desk.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sends a comment over silent connections every few seconds, so that both sides notice when the other has gone. */
final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 15;
    private static final String BEAT = ": still here\n\n";

    private final Set<EventConnection> connections = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart;

    Heartbeat() {
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "desk-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Keeps a connection until it ends. */
    EventConnection keep(EventConnection connection) {
        connections.add(connection);
        connection.done().whenComplete((nothing, failure) -> connections.remove(connection));
        return connection;
    }

    /** Ends all connections; their browsers come back by themselves. */
    @Override
    public void close() {
        heart.shutdownNow();
        connections.forEach(EventConnection::finish);
    }

    private void beat() {
        connections.forEach(connection -> connection.write(BEAT));
    }
}
