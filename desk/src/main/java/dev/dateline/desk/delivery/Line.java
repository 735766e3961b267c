package dev.dateline.desk.delivery;

import dev.dateline.desk.delivery.Job.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in line for one channel of one subscriber. Alerts of one thread keep their order; threads do not wait for each other. */
final class Line {
    private static final Duration HOUR = Duration.ofHours(1);

    final String subscriber;
    final String channel;
    private final List<Pending> pending = new ArrayList<>();
    private final List<Pending> held = new ArrayList<>();
    private final List<Instant> sent = new ArrayList<>();
    private final Map<String, String> references = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 1_000;
        }
    };
    private final Set<String> busy = new HashSet<>();

    private record Pending(Entry entry, Instant notBefore) {}

    Line(String subscriber, String channel) {
        this.subscriber = subscriber;
        this.channel = channel;
    }

    void stand(Entry entry, Instant notBefore) {
        pending.add(new Pending(entry, notBefore));
    }

    void hold(Entry entry, Instant until) {
        held.add(new Pending(entry, until));
    }

    /** All that is held, once the first of it is due; none before. */
    List<Entry> heldUntil(Instant now) {
        if (held.stream().noneMatch(p -> !p.notBefore().isAfter(now))) {
            return List.of();
        }
        List<Entry> due = held.stream().map(Pending::entry).toList();
        held.clear();
        due.forEach(entry -> busy.add(entry.alert().thread()));
        return due;
    }

    /** The next of each thread that is due and not under way. */
    List<Entry> due(Instant now) {
        List<Entry> due = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Iterator<Pending> all = pending.iterator(); all.hasNext(); ) {
            Pending next = all.next();
            String thread = next.entry().alert().thread();
            if (seen.add(thread) && !busy.contains(thread) && !next.notBefore().isAfter(now)) {
                all.remove();
                due.add(next.entry());
            }
        }
        due.forEach(entry -> busy.add(entry.alert().thread()));
        return due;
    }

    /** An attempt has ended. */
    void free(List<Entry> entries) {
        entries.forEach(entry -> busy.remove(entry.alert().thread()));
    }

    /** The attempt failed: it stands in front of what came later in its thread. */
    void standAgain(Entry entry, Instant notBefore) {
        pending.add(0, new Pending(entry, notBefore));
    }

    void taken(Instant at) {
        sent.add(at);
        sent.removeIf(time -> time.isBefore(at.minus(HOUR)));
    }

    /** When something was told here at once in the last hour, and what is about to be. */
    List<Instant> lately(Instant now) {
        List<Instant> all = new ArrayList<>(sent);
        for (int i = 0; i < pending.size() + busy.size(); i++) {
            all.add(now);
        }
        return all;
    }

    String reference(String thread) {
        return references.getOrDefault(thread, "");
    }

    void refer(String thread, String reference) {
        references.put(thread, reference);
    }

    boolean isEmpty() {
        return pending.isEmpty() && held.isEmpty() && busy.isEmpty() && sent.isEmpty() && references.isEmpty();
    }

    /** How many alerts stand here or wait. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("pending", pending.size() + busy.size());
        counts.put("held", held.size());
        return counts;
    }
}
