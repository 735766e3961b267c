package dev.dateline.desk.web;

import dev.dateline.desk.access.Access;
import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.alert.AlertPosition;
import dev.dateline.desk.alert.AlertTail;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * {@code GET /api/alerts/stream?subscriber=S}: a subscriber's alerts as server-sent events. An event's id is its place on
 * the topic. Who comes back with {@code Last-Event-ID} gets everything after that place from the topic itself, then what
 * comes: nothing is lost and nothing comes twice, also over a restart of the desk or from another desk.
 */
final class AlertStream {
    private final AlertTail tail;
    private final AlertLog log;
    private final Heartbeat heartbeat;
    private final Executor readers;

    AlertStream(AlertTail tail, AlertLog log, Heartbeat heartbeat, Executor readers) {
        this.tail = tail;
        this.log = log;
        this.heartbeat = heartbeat;
        this.readers = readers;
    }

    void open(Context request) {
        String subscriber = request.queryParam("subscriber");
        if (subscriber == null || subscriber.isBlank()) {
            throw new BadRequestResponse("subscriber says whose alerts are wanted.");
        }
        Optional<AlertPosition> last = lastTaken(request);
        request.future(() -> {
            EventConnection connection = heartbeat.keep(EventConnection.of(request), Access.pass(request));
            AlertListener listener = new AlertListener(subscriber, log, connection);
            connection.done().whenComplete((nothing, failure) -> tail.leave(listener));
            connection.write("retry: 1000\n\n");
            tail.listen(listener);
            readers.execute(() -> listener.catchUp(last));
            return connection.done();
        });
    }

    private static Optional<AlertPosition> lastTaken(Context request) {
        String header = request.header("Last-Event-ID");
        String id = header == null || header.isEmpty() ? request.queryParam("after") : header;
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AlertPosition.read(id)
                .orElseThrow(() -> new BadRequestResponse("Last-Event-ID must be the id of an event of this stream.")));
    }
}
