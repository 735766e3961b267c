package dev.dateline.desk.web;

import dev.dateline.desk.alert.AlertLog;
import dev.dateline.desk.alert.AlertPosition;
import dev.dateline.desk.alert.AlertTail;
import dev.dateline.desk.alert.LoggedAlert;
import dev.dateline.desk.api.ApiAlert;
import dev.dateline.desk.api.Json;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One who listens to a subscriber's alerts. First reads from the topic what was missed, while what comes is held; then hands
 * on what was held and what comes. What cannot be held or is not taken in time ends the connection: the client comes back
 * and goes on where it was.
 */
final class AlertListener implements AlertTail.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(AlertListener.class);
    private static final int CHUNK = 500;
    private static final int MOST_HELD = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String subscriber;
    private final AlertLog log;
    private final EventConnection connection;
    private @Nullable Deque<LoggedAlert> held = new ArrayDeque<>();
    private int partition;
    private long sent;

    AlertListener(String subscriber, AlertLog log, EventConnection connection) {
        this.subscriber = subscriber;
        this.log = log;
        this.connection = connection;
    }

    @Override
    public synchronized void take(LoggedAlert alert) {
        if (!alert.alert().subscriber().equals(subscriber)) {
            return;
        }
        if (held == null) {
            send(alert);
        } else {
            held.addLast(alert);
            if (held.size() > MOST_HELD) {
                connection.finish();
            }
        }
    }

    @Override
    public void interrupt() {
        connection.finish();
    }

    /** Hands over what stands on the topic after this place; without one, only what comes. */
    void catchUp(Optional<AlertPosition> last) {
        try {
            partition = log.partition(subscriber);
            sent = start(last);
            connection.write("id: " + new AlertPosition(partition, sent).text() + "\n\n");
            if (readToTheEnd()) {
                goLive();
            } else {
                connection.finish();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            connection.finish();
        } catch (KafkaException away) {
            LOG.warn("A stream of alerts ends, its client comes back: {}", away.getMessage());
            connection.finish();
        }
    }

    /** The offset that counts as sent. A place that is not kept any more, or never was, is told with a reset. */
    private long start(Optional<AlertPosition> last) {
        AlertLog.Extent kept = log.extent(partition);
        if (last.isEmpty()) {
            return kept.end() - 1;
        }
        AlertPosition place = last.get();
        boolean ours = place.partition() == partition && place.offset() < kept.end();
        if (ours && place.offset() >= kept.beginning() - 1) {
            return place.offset();
        }
        connection.write("event: reset\ndata: {}\n\n");
        return place.partition() == partition ? kept.beginning() - 1 : kept.end() - 1;
    }

    private boolean readToTheEnd() throws InterruptedException {
        while (true) {
            long from = sent + 1;
            AlertLog.Chunk chunk = log.read(partition, from, CHUNK);
            for (LoggedAlert alert : chunk.alerts()) {
                if (alert.alert().subscriber().equals(subscriber)) {
                    if (!connection.awaitRoom(CHUNK, PATIENCE)) {
                        return false;
                    }
                    send(alert);
                }
            }
            sent = Math.max(sent, chunk.next() - 1);
            if (chunk.next() == from) {
                return true;
            }
        }
    }

    private synchronized void goLive() {
        Deque<LoggedAlert> missed = held;
        held = null;
        if (missed != null) {
            missed.forEach(this::send);
        }
    }

    private void send(LoggedAlert alert) {
        if (alert.position().offset() > sent) {
            sent = alert.position().offset();
            connection.write("id: " + alert.position().text() + "\nevent: alert\ndata: "
                    + Json.text(ApiAlert.of(alert.alert())) + "\n\n");
        }
    }
}
