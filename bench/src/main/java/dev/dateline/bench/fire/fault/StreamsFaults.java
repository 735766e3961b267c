package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Stream processors that are hit at bad moments, and their stores. */
final class StreamsFaults {
    private static final int ROUNDS = 3;
    private static final int STORM = 6;
    private static final int BURST = 6;
    private static final Duration STORM_PAUSE = Duration.ofSeconds(3);
    private static final long MID_TRANSACTION_MILLIS = 1_300;
    private static final long RESTORING_SECONDS = 5;

    private final FireWire wire;
    private final Press press;
    private final List<Part> all = Part.of("streams");

    private StreamsFaults(Stage stage) {
        this.wire = stage.wire();
        this.press = stage.press();
    }

    static List<Fault> of(Stage stage) {
        StreamsFaults faults = new StreamsFaults(stage);
        return List.of(
                faults.midTransaction(),
                faults.whileRestoring(),
                faults.storesDeleted(),
                faults.storesWrecked(),
                faults.startedTwice(Part.STREAMS_1),
                faults.startedTwice(Part.INGEST_1),
                faults.startedTwice(Part.DESK_1),
                faults.rolling(),
                faults.storm());
    }

    private Fault midTransaction() {
        return Fault.of(
                "kill streams in mid-transaction",
                "a burst of news, and while it is worked on kill -9 of all streams; " + ROUNDS + " times",
                () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        burst();
                        TimeUnit.MILLISECONDS.sleep(MID_TRANSACTION_MILLIS);
                        ProcessFaults.kill(wire, all);
                        ProcessFaults.start(wire, all);
                        TimeUnit.SECONDS.sleep(RESTORING_SECONDS);
                    }
                },
                "started again each time",
                Fault.nothing());
    }

    private void burst() {
        for (int i = 0; i < BURST; i++) {
            press.toldByAll();
        }
    }

    private Fault whileRestoring() {
        return Fault.of(
                "kill streams while they restore",
                "all streams are killed and their stores deleted; killed again while they restore them",
                () -> {
                    ProcessFaults.kill(wire, all);
                    for (Part part : all) {
                        Folders.delete(wire.stores(part));
                    }
                    ProcessFaults.start(wire, all);
                    TimeUnit.SECONDS.sleep(RESTORING_SECONDS);
                    ProcessFaults.kill(wire, all);
                },
                "started again",
                () -> ProcessFaults.start(wire, all));
    }

    private Fault storesDeleted() {
        return Fault.of(
                "delete a state directory",
                "streams-1 is killed and its stores are deleted",
                () -> {
                    wire.kill(Part.STREAMS_1);
                    Folders.delete(wire.stores(Part.STREAMS_1));
                },
                "started again",
                () -> wire.start(Part.STREAMS_1));
    }

    private Fault storesWrecked() {
        return Fault.of(
                "corrupt a state directory",
                "all streams are killed; of streams-1 each file of its stores gets noise in its midst",
                () -> {
                    ProcessFaults.kill(wire, all);
                    Folders.wreck(wire.stores(Part.STREAMS_1));
                },
                "started again",
                () -> ProcessFaults.start(wire, all));
    }

    private Fault startedTwice(Part part) {
        return Fault.of(
                        "start " + part + " twice",
                        "a second process is started with the data directory of " + part + "; it must refuse",
                        () -> {
                            String said = wire.startTwice(part);
                            if (!said.contains("in use")) {
                                throw new IllegalStateException("the second one did not refuse: " + said);
                            }
                        },
                        "nothing to heal",
                        Fault.nothing())
                .unnoticed();
    }

    private Fault rolling() {
        return Fault.of(
                "restart streams in turn",
                "each of the streams is stopped and started again",
                () -> {
                    for (Part part : all) {
                        wire.stop(part);
                        wire.start(part);
                        TimeUnit.SECONDS.sleep(RESTORING_SECONDS);
                    }
                },
                "nothing to heal",
                Fault.nothing());
    }

    private Fault storm() {
        return Fault.of(
                "rebalance storm",
                "streams, ingest and desk instances go, killed or stopped, and come every " + STORM_PAUSE.toSeconds()
                        + " s",
                () -> {
                    for (int round = 0; round < STORM; round++) {
                        Part part = List.of(Part.STREAMS_3, Part.INGEST_2, Part.DESK_2, Part.STREAMS_2)
                                .get(round % 4);
                        if (round % 2 == 0) {
                            wire.kill(part);
                        } else {
                            wire.stop(part);
                        }
                        TimeUnit.MILLISECONDS.sleep(STORM_PAUSE.toMillis());
                        wire.start(part);
                    }
                },
                "the last one is back",
                Fault.nothing());
    }
}
