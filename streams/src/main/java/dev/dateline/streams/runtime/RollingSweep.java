package dev.dateline.streams.runtime;

import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Forgets what is old in a store, a few entries at a time, round and round in the order of their keys: a store of millions is
 * never walked through at once while news waits. Whoever adds entries steps, so a store does not grow beyond what is young by more than
 * comes in during a round. After a round it rests until the oldest entry that it met is old.
 *
 * @param <V> values of the store
 */
public final class RollingSweep<V> {
    private static final int STEPS = 32;

    private final KeyValueStore<String, V> store;
    private final Function<V, Instant> time;
    private final int looks;
    private int steps;
    private @Nullable String next;
    private boolean wholeRound;
    private Instant oldest = Instant.MAX;
    private Instant restsUntil = Instant.MIN;

    /**
     * @param store what is swept; keys in the order of their bytes
     * @param time when an entry was last of use
     * @param looks how many entries are looked at for every {@value #STEPS} steps
     */
    public RollingSweep(KeyValueStore<String, V> store, Function<V, Instant> time, int looks) {
        this.store = store;
        this.time = time;
        this.looks = looks;
    }

    /**
     * An entry has come.
     *
     * @param key its key, or its beginning: the first round begins there, so that a process that is restarted often does not sweep the
     *     same keys each time
     * @param horizon what was last of use before this is forgotten
     */
    public void step(String key, Instant horizon) {
        if (next == null) {
            next = key;
        }
        if (++steps % STEPS == 0 && restsUntil.isBefore(horizon)) {
            look(next, horizon);
        }
    }

    private void look(String from, Instant horizon) {
        try (KeyValueIterator<String, V> entries = store.range(from, null)) {
            for (int left = looks; left > 0 && entries.hasNext(); left--) {
                look(entries.next(), horizon);
            }
            if (entries.hasNext()) {
                next = entries.peekNextKey();
            } else {
                endRound();
            }
        }
    }

    private void look(KeyValue<String, V> entry, Instant horizon) {
        Instant used = time.apply(entry.value);
        if (used.isBefore(horizon)) {
            store.put(entry.key, null);
        } else if (used.isBefore(oldest)) {
            oldest = used;
        }
    }

    private void endRound() {
        boolean isKnown = wholeRound && !oldest.equals(Instant.MAX);
        restsUntil = isKnown ? oldest : Instant.MIN;
        wholeRound = true;
        oldest = Instant.MAX;
        next = "";
    }
}
