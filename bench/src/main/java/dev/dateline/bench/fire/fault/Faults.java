package dev.dateline.bench.fire.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All faults, in the order in which they strike. */
public final class Faults {
    private static final Set<String> SHORT =
            Set.of("kill streams-1", "kill ingest-1", "kill desk-1", "lose broker-1", "kill all roles");

    private Faults() {}

    /** All that this machine permits. */
    public static List<Fault> all(Stage stage) {
        List<Fault> all = new ArrayList<>(ProcessFaults.of(stage));
        all.addAll(BrokerFaults.of(stage));
        return List.copyOf(all);
    }

    /** A few, one of each sort. */
    public static List<Fault> few(Stage stage) {
        return all(stage).stream().filter(fault -> SHORT.contains(fault.name())).toList();
    }
}
