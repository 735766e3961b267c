package dev.dateline.desk.live;

import dev.dateline.desk.log.WirePlace;
import dev.dateline.desk.wire.WirePositions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;

/**
 * What changed lately, and who listens. An update's address is how far one has come on the wire who knows it ({@link
 * WirePositions}), so that one who comes back goes on at the exact record, also after a restart and at another desk. The
 * newest updates of each partition are in memory; older ones stand on the topics.
 *
 * <p>While the wire's past is read it only remembers. From {@link #begin} on it tells each record once, also when the wire
 * is read anew.
 */
public final class LiveLog {

    /** So many updates are kept of each partition. */
    public static final int CAPACITY = 250;

    /** Tells a listener that it has missed updates: read everything anew. */
    public static final String RESET = "reset";

    private final Map<WirePlace, Deque<Kept>> newest = new HashMap<>();
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private WirePositions positions = WirePositions.NONE;
    private WirePositions forgotten = WirePositions.NONE;
    private boolean begun;
    private long count;

    /** An update in memory: the how manieth of all it is, and the offset of the one before it in its partition. */
    private record Kept(long number, long before, WirePlace place, LiveUpdate update) {}

    /** Takes what the record at this place says, and tells all listeners unless the wire's past is being read. */
    public synchronized void append(WirePlace place, String event, Supplier<String> json) {
        if (positions.has(place)) {
            return;
        }
        long before = positions.last(place.topic(), place.partition());
        positions = positions.with(place);
        LiveUpdate update = LiveUpdate.of(place, positions, event, json);
        Deque<Kept> ofPartition = newest.computeIfAbsent(partition(place), none -> new ArrayDeque<>());
        ofPartition.addLast(new Kept(count++, before < 0 ? place.offset() - 1 : before, place, update));
        if (ofPartition.size() > CAPACITY) {
            ofPartition.removeFirst();
        }
        if (begun) {
            listeners.forEach(listener -> listener.take(update));
        }
    }

    /** Tells all listeners something that does not stand on the wire. */
    public synchronized void say(String event, String json) {
        LiveUpdate update = LiveUpdate.passing(begun ? positions : null, event, json);
        listeners.forEach(listener -> listener.take(update));
    }

    /** The wire's past has been read. Who listens already is told to read everything anew. */
    public synchronized void begin() {
        if (!begun) {
            begun = true;
            say(RESET, "{}");
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }

    /** Runs it when the wire's past has been read. */
    public void whenBegun(Runnable resumption) {
        synchronized (this) {
            if (!begun) {
                waiting.add(resumption);
                return;
            }
        }
        resumption.run();
    }

    /** How far the wire has been read: what a page that is made now has taken. Empty while the past is being read. */
    public synchronized Optional<WirePositions> positions() {
        return begun ? Optional.of(positions) : Optional.empty();
    }

    /** {@link #positions} as they travel; an empty text while the past is being read. */
    public String place() {
        return positions().map(WirePositions::text).orElse("");
    }

    /** The place after the last one of this topic's first partition, for what has no place of its own. */
    synchronized WirePlace nextPlace(String topic) {
        return new WirePlace(topic, 0, positions.last(topic, 0) + 1);
    }

    /** From now on hands over every new update; answers what {@link #positions} says at that very moment. */
    public synchronized Optional<WirePositions> listen(Listener listener) {
        listeners.add(listener);
        return positions();
    }

    /**
     * Hands over, if it is all in memory, what was missed since these positions, and from now on every new update.
     * Otherwise does nothing and answers false.
     */
    public synchronized boolean resume(WirePositions last, Listener listener) {
        if (!begun || !positions.covers(last) || !isInMemory(last)) {
            return false;
        }
        newest.values().stream()
                .flatMap(Deque::stream)
                .filter(kept -> !last.has(kept.place()))
                .sorted(Comparator.comparingLong(Kept::number))
                .forEach(kept -> listener.take(kept.update()));
        listeners.add(listener);
        return true;
    }

    /** Forgets the updates in memory: whoever missed some reads them from the topics. */
    public synchronized void forget() {
        newest.clear();
        forgotten = positions;
    }

    /** Hands over no more. Takes no lock, so a listener may leave in the midst of anything. */
    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    private boolean isInMemory(WirePositions last) {
        return last.covers(forgotten)
                && newest.values().stream()
                        .map(Deque::getFirst)
                        .allMatch(oldest ->
                                last.last(oldest.place().topic(), oldest.place().partition()) >= oldest.before());
    }

    private static WirePlace partition(WirePlace place) {
        return new WirePlace(place.topic(), place.partition(), 0);
    }

    /** Takes updates at once, without waiting for anything. */
    public interface Listener {
        void take(LiveUpdate update);
    }
}
