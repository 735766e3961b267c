package dev.dateline.desk.web;

import dev.dateline.desk.live.LiveLog;
import io.javalin.http.Context;
import java.util.OptionalLong;

/**
 * {@code GET /api/events}: server-sent events. No thread waits for a client: each connection is written to when its
 * socket takes bytes.
 */
final class EventStream {

    private static final String GREETING = "retry: 2000\n\n";

    private final LiveLog live;
    private final Heartbeat heartbeat;

    EventStream(LiveLog live, Heartbeat heartbeat) {
        this.live = live;
        this.heartbeat = heartbeat;
    }

    void open(Context request) {
        OptionalLong lastTaken = lastTaken(request);
        request.future(() -> {
            EventConnection connection = heartbeat.keep(EventConnection.of(request));
            connection.done().whenComplete((nothing, failure) -> live.leave(connection));
            connection.write(GREETING);
            live.listen(lastTaken, connection);
            return connection.done();
        });
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
