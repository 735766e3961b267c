package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.live.LiveLog;
import dev.dateline.desk.live.MissedUpdates;
import dev.dateline.desk.wire.WirePositions;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/events}: what changes, as server-sent events. An event's id says how far one has come on the wire who
 * has it; with {@code Last-Event-ID} the stream goes on right after it, at this desk or another. No thread waits for a
 * client: each connection is written to when its socket takes bytes.
 */
final class EventStream {

    private static final String GREETING = "retry: 2000\n\n";

    private final LiveLog live;
    private final MissedUpdates missed;
    private final Heartbeat heartbeat;
    private final Executor readers;

    EventStream(LiveLog live, MissedUpdates missed, Heartbeat heartbeat, Executor readers) {
        this.live = live;
        this.missed = missed;
        this.heartbeat = heartbeat;
        this.readers = readers;
    }

    void open(Context request) {
        String id = lastTaken(request);
        request.future(() -> {
            EventConnection connection = heartbeat.keep(EventConnection.of(request), Access.pass(request));
            LiveListener listener = new LiveListener(live, connection);
            connection.done().whenComplete((nothing, failure) -> live.leave(listener));
            connection.write(GREETING);
            start(listener, id);
            return connection.done();
        });
    }

    private void start(LiveListener listener, @Nullable String id) {
        if (id == null) {
            listener.start();
            return;
        }
        Optional<WirePositions> last = WirePositions.read(id);
        if (last.isEmpty()) {
            listener.startAnew();
        } else {
            live.whenBegun(() -> readers.execute(() -> listener.resume(last.get(), missed)));
        }
    }

    /** A browser that comes back sends the header; one that comes first, the place that its page was made at. */
    private static @Nullable String lastTaken(Context request) {
        String header = request.header("Last-Event-ID");
        String id = header == null || header.isEmpty() ? request.queryParam("after") : header;
        return id == null || id.isEmpty() ? null : id;
    }
}
