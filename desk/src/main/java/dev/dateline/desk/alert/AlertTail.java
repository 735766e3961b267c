package dev.dateline.desk.alert;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** The alerts as they come, handed to whoever listens; what is read a second time is handed on once. Safe for threads. */
public final class AlertTail {
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final Map<Integer, Long> last = new HashMap<>();

    /** Takes the next alert of its partition. */
    public synchronized void append(LoggedAlert alert) {
        AlertPosition at = alert.position();
        if (at.offset() > last.getOrDefault(at.partition(), -1L)) {
            last.put(at.partition(), at.offset());
            listeners.forEach(listener -> listener.take(alert));
        }
    }

    /** Alerts may have come unread: whoever listens reads them from the topic. */
    public void interrupt() {
        listeners.forEach(Listener::interrupt);
    }

    /** From now on hands over every alert. */
    public synchronized void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Hands over no more. */
    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    /** Takes alerts at once, without waiting for anything. */
    public interface Listener {
        void take(LoggedAlert alert);

        /** Some may have been missed. */
        void interrupt();
    }
}
