package dev.dateline.desk.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * The newest updates in memory, and who listens. A listener that comes back says which update it had last and gets
 * those it missed; when they are no longer here it gets one {@code reset}: read everything anew. Between the missed
 * ones and the new ones nothing is lost and nothing comes twice.
 */
public final class LiveLog {

    /** So many updates are kept for those who come back. */
    public static final int CAPACITY = 1_000;

    /** Tells a listener that it has missed updates that are no longer kept. */
    public static final String RESET = "reset";

    private final Deque<LiveUpdate> newest = new ArrayDeque<>();
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private long lastId;

    /** An empty log whose first update has the number after this one. */
    public LiveLog(long lastId) {
        this.lastId = lastId;
    }

    /** Adds an update and hands it to all listeners. */
    public synchronized void append(String event, String json) {
        LiveUpdate update = new LiveUpdate(++lastId, event, json);
        newest.addLast(update);
        if (newest.size() > CAPACITY) {
            newest.removeFirst();
        }
        listeners.forEach(listener -> listener.take(update));
    }

    /** The number of the newest update: what a page that is made now has taken. */
    public synchronized long lastId() {
        return lastId;
    }

    /** Hands over what was missed since this update, if one is named, and from now on every new one. */
    public synchronized void listen(OptionalLong lastTaken, Listener listener) {
        lastTaken.ifPresent(id -> missedSince(id).forEach(listener::take));
        listeners.add(listener);
    }

    /** Hands over no more. Takes no lock, so a listener may leave in the midst of anything. */
    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Those who listen now. */
    public List<Listener> listeners() {
        return List.copyOf(listeners);
    }

    private List<LiveUpdate> missedSince(long id) {
        LiveUpdate oldest = newest.peekFirst();
        long oldestKnown = oldest == null ? lastId + 1 : oldest.id();
        if (id > lastId || id < oldestKnown - 1) {
            return List.of(new LiveUpdate(lastId, RESET, "{}"));
        }
        return newest.stream().filter(update -> update.id() > id).toList();
    }

    /** Takes updates at once, without waiting for anything. */
    public interface Listener {
        void take(LiveUpdate update);
    }
}
