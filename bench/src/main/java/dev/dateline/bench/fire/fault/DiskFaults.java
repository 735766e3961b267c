package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.time.Duration;
import java.util.List;

/** Disks that are full. */
final class DiskFaults {
    private static final Duration FULL = Duration.ofSeconds(15);
    private static final int MEBIBYTES = 400;

    private DiskFaults() {}

    static List<Fault> of(Stage stage) {
        if (!SmallDisk.arePermitted()) {
            return List.of();
        }
        return List.of(
                full(stage.wire(), Part.STREAMS_1, Fault.PROCESS),
                full(stage.wire(), Part.DESK_1, Fault.PROCESS),
                full(stage.wire(), Part.BROKER_3, Fault.BROKER).unnoticed());
    }

    private static Fault full(FireWire wire, Part part, Duration bar) {
        SmallDisk disk = new SmallDisk(wire.directory(part), MEBIBYTES);
        return Fault.of(
                        "fill the disk of " + part,
                        "the disk on which " + part + " keeps its data has no byte left",
                        () -> {
                            wire.stop(part);
                            disk.insert();
                            wire.start(part);
                            Settling.wait(wire, part);
                            disk.fill();
                        },
                        "room is made; started again if it gave up",
                        () -> {
                            disk.free();
                            if (!wire.isRunning(part)) {
                                wire.start(part);
                            }
                        })
                .within(bar)
                .lasting(FULL);
    }
}
