package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Subscription;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What every subscriber wants, as last said on {@code rules}. Safe for threads. */
public final class SubscriptionBoard {
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();

    /** Takes the newest record of a key; null removes the subscriber. */
    public void put(String subscriber, @Nullable Subscription subscription) {
        if (subscription == null) {
            subscriptions.remove(subscriber);
        } else {
            subscriptions.put(subscriber, subscription);
        }
    }

    /** What one subscriber wants; empty for somebody unknown. */
    public Optional<Subscription> of(String subscriber) {
        return Optional.ofNullable(subscriptions.get(subscriber));
    }

    /** All of them, by subscriber. */
    public List<Subscription> all() {
        return subscriptions.values().stream()
                .sorted(Comparator.comparing(Subscription::subscriber))
                .toList();
    }
}
