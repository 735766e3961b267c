package dev.dateline.desk.alert;

import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.delivery.ChannelHealth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How every channel is, by what this desk has read of {@code deliveries}. Safe for threads. */
public final class ChannelBoard {
    private final Map<String, Kept> channels = new LinkedHashMap<>();

    private static final class Kept {
        ChannelHealth health = ChannelHealth.UNTRIED;
        final Set<String> waiting = new HashSet<>();
        final Set<String> held = new HashSet<>();
    }

    /**
     * A channel's state.
     *
     * @param health how deliveries went
     * @param waiting how many alerts are tried again later
     * @param held how many wait for a digest
     */
    public record State(ChannelHealth health, int waiting, int held) {
        /** Of a channel of which nothing is known. */
        static final State UNTRIED = new State(ChannelHealth.UNTRIED, 0, 0);
    }

    /** Takes what was told of a delivery; in the order of the topic. */
    public synchronized void add(Delivery told) {
        Kept kept = channels.computeIfAbsent(key(told.subscriber(), told.channel()), k -> new Kept());
        kept.health = kept.health.after(told);
        kept.waiting.remove(told.alert());
        kept.held.remove(told.alert());
        if (told.outcome() == Outcome.FAILED) {
            kept.waiting.add(told.alert());
        } else if (told.outcome() == Outcome.HELD) {
            kept.held.add(told.alert());
        }
    }

    /** How a subscriber's channel is. */
    public synchronized State of(String subscriber, String channel) {
        Kept kept = channels.get(key(subscriber, channel));
        return kept == null ? State.UNTRIED : new State(kept.health, kept.waiting.size(), kept.held.size());
    }

    private static String key(String subscriber, String channel) {
        return subscriber + " " + channel;
    }
}
