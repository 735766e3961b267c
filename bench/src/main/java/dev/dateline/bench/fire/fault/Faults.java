package dev.dateline.bench.fire.fault;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All faults, in the order in which they strike. */
public final class Faults {
    private static final Set<String> SHORT = Set.of(
            "kill streams-1",
            "kill both ingests",
            "kill desk-1",
            "lose the controller",
            "cut ingest-1 off from all brokers",
            "corrupt a state directory",
            "poison: random bytes",
            "lose everything");
    private static final Set<String> FEWEST =
            Set.of("kill streams in mid-transaction", "lose the controller", "poison: random bytes");
    private static final List<Function<Stage, List<Fault>>> SORTS = List.of(
            ProcessFaults::of,
            StreamsFaults::of,
            BrokerFaults::of,
            NetworkFaults::of,
            DiskFaults::of,
            ClockFaults::of,
            PoisonFaults::of,
            OriginFaults::of,
            ReaderFaults::of);

    private Faults() {}

    /** All that this machine permits. */
    public static List<Fault> all(Stage stage) {
        return SORTS.stream().flatMap(sort -> sort.apply(stage).stream()).toList();
    }

    /** A few, one of each sort. */
    public static List<Fault> few(Stage stage) {
        return named(stage, SHORT);
    }

    /** As few as are of use where every minute counts. */
    public static List<Fault> fewest(Stage stage) {
        return named(stage, FEWEST);
    }

    /** Those of which one of these names is a part. */
    public static List<Fault> named(Stage stage, Set<String> names) {
        return all(stage).stream()
                .filter(fault -> names.stream().anyMatch(fault.name()::contains))
                .toList();
    }

    /** What cannot be done on this machine, and why; empty when everything can. */
    public static List<String> left(Stage stage) {
        return Stream.of(
                        NetworkFaults.of(stage).isEmpty() ? "network cuts: namespaces are not permitted here" : "",
                        DiskFaults.of(stage).isEmpty() ? "full disks: mounting is not permitted here" : "",
                        ClockFaults.of(stage).size() == 1 ? "wrong clocks: libfaketime is not installed" : "")
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
