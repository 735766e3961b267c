package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Brokers, which are controllers too, that are lost and come back. */
final class BrokerFaults {
    private BrokerFaults() {}

    static List<Fault> of(Stage stage) {
        FireWire wire = stage.wire();
        List<Fault> faults = new ArrayList<>();
        faults.add(lost(wire, Part.BROKER_1));
        return faults;
    }

    private static Fault lost(FireWire wire, Part broker) {
        return Fault.of(
                        "lose " + broker,
                        "kill -9 of " + broker + "; two of three are left, and the wire must run on with them",
                        () -> wire.kill(broker),
                        "started again",
                        () -> wire.start(broker))
                .within(Fault.BROKER)
                .lasting(Duration.ofSeconds(2))
                .unnoticed();
    }
}
