package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.live.Newsroom;
import io.javalin.config.RoutesConfig;

/** The connections that stay open: what changes on pages, and alerts. */
record Streams(Heartbeat heartbeat, EventStream events, AlertStream alerts) implements AutoCloseable {

    static Streams open(Newsroom newsroom, AlertLog log) {
        Heartbeat heartbeat = new Heartbeat();
        return new Streams(
                heartbeat,
                new EventStream(newsroom.live(), heartbeat),
                new AlertStream(newsroom.alertTail(), log, heartbeat));
    }

    void register(RoutesConfig routes) {
        routes.get("/api/events", events::open);
        routes.get("/api/alerts/stream", alerts::open);
    }

    /** Ends all connections; their browsers come back by themselves. */
    @Override
    public void close() {
        heartbeat.close();
        alerts.close();
    }
}
