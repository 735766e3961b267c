package dev.dateline.bench.fire;

import dev.dateline.bench.fire.fault.Fault;
import dev.dateline.bench.fire.judge.Judge;
import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has a wire broken by one fault after the other, and judges it each time. */
final class Trials {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final FireWire wire;
    private final Flow flow;
    private final Judge judge;
    private final InstantSource clock;

    Trials(FireWire wire, Flow flow, Judge judge, InstantSource clock) {
        this.wire = wire;
        this.flow = flow;
        this.judge = judge;
        this.clock = clock;
    }

    /** How a fault went. */
    FaultReport of(Fault fault) throws InterruptedException {
        List<String> complaints = new ArrayList<>();
        Duration meanwhile = Duration.ZERO;
        try {
            fault.strike().run();
            meanwhile = fault.runsOn() ? flow.untilAllAreTold(PATIENCE) : Duration.ZERO;
            TimeUnit.MILLISECONDS.sleep(fault.lasts().toMillis());
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception failed) {
            complaints.add("could not be broken: " + failed);
        }
        healed(fault, complaints);
        Duration after = flow.untilAllAreTold(PATIENCE);
        Instant begin = clock.instant();
        complaints.addAll(raised());
        complaints.addAll(settled());
        Duration running = meanwhile.compareTo(after) > 0 ? meanwhile : after;
        return new FaultReport(fault, running, Duration.between(begin, clock.instant()), complaints);
    }

    private static void healed(Fault fault, List<String> complaints) throws InterruptedException {
        try {
            fault.heal().run();
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception failed) {
            complaints.add("could not be healed: " + failed);
        }
    }

    /** Starts what has ended by itself, and says so: nothing should. */
    private List<String> raised() throws InterruptedException {
        List<Part> fallen = wire.fallen();
        for (Part part : fallen) {
            try {
                wire.start(part);
            } catch (IOException failed) {
                return List.of(part + " ended by itself and cannot be started: " + failed);
            }
        }
        return fallen.stream().map(part -> part + " ended by itself").toList();
    }

    /** What is wrong, and was not before, once everything put out until now had time to come through. */
    List<String> settled() throws InterruptedException {
        Instant now = clock.instant();
        Instant late = now.plus(PATIENCE);
        List<String> complaints = judge.complaints(now);
        while (!complaints.isEmpty() && clock.instant().isBefore(late)) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            complaints = judge.complaints(now);
        }
        judge.putOnRecord();
        return complaints;
    }
}
