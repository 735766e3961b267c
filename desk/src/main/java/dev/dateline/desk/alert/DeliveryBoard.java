package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Delivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the newest deliveries went, at most {@link #CAPACITY}: of each alert on each channel the newest word. Safe for threads. */
public final class DeliveryBoard {

    /** So many are kept. */
    public static final int CAPACITY = 5_000;

    private final Map<String, Delivery> deliveries = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Delivery> eldest) {
            return size() > CAPACITY;
        }
    };

    /** Takes what was told of a delivery. */
    public synchronized void add(Delivery delivery) {
        deliveries.put(delivery.alert() + " " + delivery.channel(), delivery);
    }

    /** How it went to deliver an alert, by channel. */
    public synchronized List<Delivery> of(String alert) {
        return deliveries.values().stream()
                .filter(delivery -> delivery.alert().equals(alert))
                .toList();
    }

    /** All that are kept, oldest word first. */
    public synchronized List<Delivery> all() {
        return List.copyOf(deliveries.values());
    }
}
