package dev.dateline.bench.fire.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Clocks that are wrong, and dates that are lies. */
final class ClockFaults {
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib64/faketime/libfaketime.so.1"));
    private static final Duration WRONG = Duration.ofSeconds(15);

    private ClockFaults() {}

    static List<Fault> of(Stage stage) {
        List<Fault> faults = new ArrayList<>();
        faults.add(lies(stage.press()));
        LIBRARIES.stream().filter(Files::exists).findFirst().ifPresent(library -> {
            faults.add(jump(stage.wire(), Part.STREAMS_1, "+45m", library));
            faults.add(jump(stage.wire(), Part.INGEST_1, "+45m", library));
            faults.add(jump(stage.wire(), Part.INGEST_2, "-45m", library));
            faults.add(jump(stage.wire(), Part.DESK_1, "+2h", library));
            faults.add(jump(stage.wire(), Part.BROKER_1, "-2h", library).within(Fault.BROKER));
        });
        return faults;
    }

    /** Asking such a clock takes ten times as long, and so does coming up with it: news is put out once it has. */
    private static Fault jump(FireWire wire, Part part, String by, Path library) {
        Map<String, String> wrong = Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME", by,
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "FAKETIME_DISABLE_SHM", "1",
                "NO_FAKE_STAT", "1");
        return Fault.of(
                        "clock of " + part + " jumps " + by,
                        part + " is killed and comes back with a clock that is wrong by " + by,
                        () -> {
                            wire.kill(part);
                            wire.willStart(part, new FireWire.Started(wrong, List.of()));
                            wire.start(part);
                            Settling.wait(wire, part);
                        },
                        "killed, and back with a right clock",
                        () -> {
                            wire.kill(part);
                            wire.willStart(part, FireWire.Started.AS_USUAL);
                            wire.start(part);
                        })
                .lasting(WRONG)
                .unnoticed();
    }

    private static Fault lies(Press press) {
        List<Integer> all = IntStream.range(0, Press.OUTLETS).boxed().toList();
        return Fault.of(
                        "dates are lies",
                        "feeds date every item to 2093, to 1970, or in no calendar",
                        () -> press.answers(all, ClockFaults::lying),
                        "dates are true again",
                        () -> press.answers(all, null))
                .lasting(WRONG)
                .unnoticed();
    }

    private static Reply lying(Reply proper) {
        if (!(proper instanceof Answer answer)) {
            return proper;
        }
        String feed = new String(answer.body(), UTF_8);
        String[] lies = {"Thu, 01 Jan 2093 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "the day before yesterday"};
        String lied = feed.replaceAll("<pubDate>[^<]*", "<pubDate>" + lies[feed.length() % lies.length]);
        return new Answer(answer.status(), answer.headers(), lied.getBytes(UTF_8));
    }
}
