package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.alert.AlertPosition;
import dev.dateline.desk.alert.AlertTail;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * {@code GET /api/alerts/stream?subscriber=S}: a subscriber's alerts as server-sent events. An event's id is its place on
 * the topic. Who comes back with {@code Last-Event-ID} gets everything after that place from the topic itself, then what
 * comes: nothing is lost and nothing comes twice, also over a restart of the desk or from another desk.
 */
final class AlertStream implements AutoCloseable {
    private static final int READERS = 4;

    private final AlertTail tail;
    private final AlertLog log;
    private final Heartbeat heartbeat;
    private final ExecutorService readers;

    AlertStream(AlertTail tail, AlertLog log, Heartbeat heartbeat) {
        this.tail = tail;
        this.log = log;
        this.heartbeat = heartbeat;
        this.readers = Executors.newFixedThreadPool(READERS, task -> {
            Thread thread = new Thread(task, "desk-alert-stream");
            thread.setDaemon(true);
            return thread;
        });
    }

    void open(Context request) {
        String subscriber = request.queryParam("subscriber");
        if (subscriber == null || subscriber.isBlank()) {
            throw new BadRequestResponse("subscriber says whose alerts are wanted.");
        }
        Optional<AlertPosition> last = lastTaken(request);
        request.future(() -> {
            EventConnection connection = heartbeat.keep(EventConnection.of(request));
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

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
