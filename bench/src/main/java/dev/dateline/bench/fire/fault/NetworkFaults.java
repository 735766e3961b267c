package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.host.Network;
import dev.dateline.bench.fire.wire.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Links between hosts that are cut without a word. */
final class NetworkFaults {
    private static final Duration CUT = Duration.ofSeconds(20);

    private NetworkFaults() {}

    static List<Fault> of(Stage stage) {
        Network network = stage.network();
        if (!network.canCut()) {
            return List.of();
        }
        List<Part> brokers = Part.brokers();
        List<Fault> faults = new ArrayList<>();
        faults.add(cut(network, Part.INGEST_1, brokers, Fault.PROCESS).unnoticed());
        faults.add(cut(network, Part.DESK_1, brokers, Fault.PROCESS).unnoticed());
        faults.add(cut(network, Part.STREAMS_1, brokers, Fault.PROCESS));
        faults.add(cut(network, Part.STREAMS_2, List.of(Part.BROKER_1), Fault.BROKER)
                .unnoticed());
        faults.add(cut(network, Part.BROKER_1, List.of(Part.BROKER_2, Part.BROKER_3), Fault.BROKER)
                .unnoticed());
        faults.add(cut(network, Part.BROKER_2, everyoneBut(Part.BROKER_2), Fault.BROKER)
                .unnoticed());
        return faults;
    }

    private static Fault cut(Network network, Part part, List<Part> others, Duration bar) {
        String from = others.size() > Part.brokers().size()
                ? "everybody"
                : others.equals(Part.brokers()) ? "all brokers" : others.toString();
        return Fault.of(
                        "cut " + part + " off from " + from,
                        "no packet passes between " + part + " and " + from + ", nobody is told",
                        () -> {
                            for (Part other : others) {
                                network.cut(part.toString(), other.toString());
                            }
                        },
                        "links are whole",
                        network::mend)
                .within(bar)
                .lasting(CUT);
    }

    private static List<Part> everyoneBut(Part part) {
        List<Part> others = new ArrayList<>(List.of(Part.values()));
        others.remove(part);
        return others;
    }
}
