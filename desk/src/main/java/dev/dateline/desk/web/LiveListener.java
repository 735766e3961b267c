package dev.dateline.desk.web;

import dev.dateline.desk.live.LiveLog;
import dev.dateline.desk.live.LiveUpdate;
import dev.dateline.desk.live.MissedUpdates;
import dev.dateline.desk.wire.WirePositions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One who listens to what changes. Who comes back gets what was missed from memory or, when that does not reach back, from
 * the topics, while what comes is held. Each record is told once: one who comes from a desk that was further on gets
 * nothing until this one has come as far.
 */
final class LiveListener implements LiveLog.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(LiveListener.class);
    private static final int MOST_HELD = 1_000;
    private static final int ROOM = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String RESET = "event: " + LiveLog.RESET + "\ndata: {}\n\n";

    private final LiveLog live;
    private final EventConnection connection;
    /** How far this listener has come; null when that is as far as everybody. */
    private @Nullable WirePositions reached;
    /** What came while what was missed is being read; null when nothing is held. */
    private @Nullable Deque<LiveUpdate> held;

    LiveListener(LiveLog live, EventConnection connection) {
        this.live = live;
        this.connection = connection;
    }

    @Override
    public synchronized void take(LiveUpdate update) {
        if (held == null) {
            send(update);
            return;
        }
        held.addLast(update);
        if (held.size() > MOST_HELD) {
            connection.finish();
        }
    }

    /** From now on gets what comes, first the place after which it comes. */
    synchronized void start() {
        live.listen(this).ifPresent(now -> connection.write(LiveUpdate.head(now), "\n"));
    }

    /** Says that everything must be read anew, then goes on with what comes. */
    void startAnew() {
        connection.write(RESET);
        start();
    }

    /** Goes on after these positions. */
    void resume(WirePositions last, MissedUpdates missed) {
        synchronized (this) {
            reached = last;
            if (live.resume(last, this)) {
                return;
            }
            held = new ArrayDeque<>();
        }
        try {
            catchUp(last, live.listen(this).orElse(last), missed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            connection.finish();
        } catch (KafkaException away) {
            LOG.warn("A stream of events ends, its client comes back: {}", away.getMessage());
            connection.finish();
        }
    }

    private void catchUp(WirePositions last, WirePositions now, MissedUpdates missed) throws InterruptedException {
        if (!missed.isKept(last, now)) {
            connection.write(RESET);
            goOn(now);
        } else if (missed.read(last, now, this::sendMissed)) {
            goOn(null);
        } else {
            connection.finish();
        }
    }

    /** Hands on what was held, and then what comes. */
    private synchronized void goOn(@Nullable WirePositions elsewhere) {
        Deque<LiveUpdate> waited = held;
        held = null;
        reached = elsewhere == null ? reached : elsewhere;
        if (reached != null) {
            connection.write(LiveUpdate.head(reached), "\n");
        }
        if (waited != null) {
            waited.forEach(this::send);
        }
    }

    private boolean sendMissed(LiveUpdate update) throws InterruptedException {
        if (!connection.awaitRoom(ROOM, PATIENCE)) {
            return false;
        }
        synchronized (this) {
            send(update);
        }
        return true;
    }

    private void send(LiveUpdate update) {
        WirePositions own = reached;
        if (own == null) {
            connection.write(update.head(), update.body());
        } else if (update.place() == null) {
            connection.write(update.body());
        } else if (!own.has(update.place())) {
            reached = own.with(update.place());
            connection.write(LiveUpdate.head(reached), update.body());
            joinTheOthers(update.positions());
        }
    }

    private void joinTheOthers(@Nullable WirePositions theirs) {
        if (reached != null && theirs != null && theirs.equals(reached)) {
            reached = null;
        }
    }
}
