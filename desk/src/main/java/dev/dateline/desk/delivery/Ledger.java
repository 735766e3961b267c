package dev.dateline.desk.delivery;

import dev.dateline.domain.alert.Delivery;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The newest word on each alert and channel: of all that deliveries tell until it has caught up, then of the newest
 * {@link #KEPT}, so that an alert that comes a second time is known.
 */
final class Ledger {
    static final int KEPT = 50_000;

    private final Map<String, Delivery> newest = new LinkedHashMap<>();
    private boolean bounded;

    void note(Delivery delivery) {
        String key = key(delivery.alert(), delivery.channel());
        newest.remove(key);
        newest.put(key, delivery);
        if (bounded && newest.size() > KEPT) {
            dropOldest();
        }
    }

    @Nullable
    Delivery of(String alert, String channel) {
        return newest.get(key(alert, channel));
    }

    /** Whether an alert went out in this digest. */
    boolean isIn(String digest, String alert, String channel) {
        Delivery before = of(alert, channel);
        return before != null && digest.equals(before.digest());
    }

    /** Whether an alert of which this is the newest word is still to be told, or again. */
    static boolean leavesToTell(@Nullable Delivery before, @Nullable Again again) {
        return before == null
                || !before.isDone()
                || again != null && before.at().isBefore(again.asked());
    }

    /** From now on only the newest are needed. */
    void caughtUp() {
        bounded = true;
        while (newest.size() > KEPT) {
            dropOldest();
        }
    }

    private void dropOldest() {
        Iterator<String> oldest = newest.keySet().iterator();
        oldest.next();
        oldest.remove();
    }

    /** What tells one alert on one channel from all others. */
    static String key(String alert, String channel) {
        return alert + " " + channel;
    }
}
