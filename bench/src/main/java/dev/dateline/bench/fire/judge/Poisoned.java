package dev.dateline.bench.fire.judge;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that nobody can read, by the name of origin that a dead letter gives them. */
public final class Poisoned {
    private final Set<String> origins = Collections.synchronizedSet(new LinkedHashSet<>());

    /** Such a record is on a topic whose reader must set it aside. */
    public void add(String topic, int partition, long offset) {
        origins.add(topic + "-" + partition + "@" + offset);
    }

    /** Each must have been set aside once. */
    void check(WireLedger ledger, Complaints complaints) {
        Map<String, Integer> letters = new HashMap<>();
        ledger.deadLetters.forEach(letter -> letters.merge(letter.origin(), 1, Integer::sum));
        List<String> wanted = List.copyOf(origins);
        complaints.add(
                "lost: poison that was not set aside",
                wanted.stream().filter(origin -> !letters.containsKey(origin)).toList());
        complaints.add(
                "doubled: poison that was set aside twice",
                wanted.stream()
                        .filter(origin -> letters.getOrDefault(origin, 0) > 1)
                        .toList());
    }
}
