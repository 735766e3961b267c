package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Roles that are killed, frozen and started again. */
final class ProcessFaults {
    private static final Duration FROZEN = Duration.ofSeconds(20);

    private ProcessFaults() {}

    static List<Fault> of(Stage stage) {
        FireWire wire = stage.wire();
        List<Fault> faults = new ArrayList<>();
        for (Part part : Part.roles()) {
            faults.add(killed(wire, "kill " + part, part));
        }
        faults.add(killed(wire, "kill both desks", Part.DESK_1, Part.DESK_2));
        faults.add(killed(wire, "kill both ingests", Part.INGEST_1, Part.INGEST_2));
        faults.add(killed(wire, "kill all streams", Part.of("streams").toArray(new Part[0])));
        faults.add(killed(wire, "kill streams and desk", Part.STREAMS_1, Part.DESK_1));
        faults.add(killed(wire, "kill all roles", Part.roles().toArray(new Part[0])));
        for (Part part : List.of(Part.STREAMS_1, Part.INGEST_1, Part.DESK_1)) {
            faults.add(frozen(wire, part));
        }
        return faults;
    }

    private static Fault killed(FireWire wire, String name, Part... parts) {
        List<Part> all = Arrays.asList(parts);
        String who = all.stream().map(Part::toString).collect(Collectors.joining(", "));
        return Fault.of(name, "kill -9 of " + who, () -> kill(wire, all), "started again", () -> start(wire, all));
    }

    private static Fault frozen(FireWire wire, Part part) {
        return Fault.of(
                        "freeze " + part,
                        "SIGSTOP of " + part + "; the others believe it dead",
                        () -> wire.freeze(part),
                        "SIGCONT: a zombie comes back",
                        () -> wire.thaw(part))
                .lasting(FROZEN);
    }

    static void kill(FireWire wire, List<Part> parts) throws InterruptedException {
        for (Part part : parts) {
            wire.kill(part);
        }
    }

    static void start(FireWire wire, List<Part> parts) throws IOException {
        for (Part part : parts) {
            wire.start(part);
        }
    }
}
