package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Brokers, which are controllers too, that are lost and come back. */
final class BrokerFaults {
    private static final Duration FROZEN = Duration.ofSeconds(20);

    private final FireWire wire;
    private final Cluster cluster;

    private BrokerFaults(Stage stage) {
        this.wire = stage.wire();
        this.cluster = new Cluster(stage.kafka());
    }

    static List<Fault> of(Stage stage) {
        BrokerFaults faults = new BrokerFaults(stage);
        List<Fault> all = new ArrayList<>();
        Part.brokers().forEach(broker -> all.add(faults.lost(broker)));
        all.add(faults.whoever("lose the controller", "the active controller", () -> faults.cluster.controller()));
        all.add(faults.whoever(
                "lose the lane's leader", "the leader of reports", () -> faults.cluster.leader("reports", 0)));
        all.add(faults.leadersMoved());
        all.add(faults.killed("lose two brokers", Part.BROKER_2, Part.BROKER_3));
        all.add(faults.killed("lose all brokers", Part.BROKER_1, Part.BROKER_2, Part.BROKER_3));
        all.add(faults.killed("lose everything", Part.values()));
        all.add(faults.frozen(Part.BROKER_2));
        all.add(faults.withoutDisk(Part.BROKER_3));
        all.add(faults.rolling());
        return all;
    }

    private interface Choice {
        Part broker() throws InterruptedException;
    }

    private Fault lost(Part broker) {
        return whoever("lose " + broker, broker.toString(), () -> broker);
    }

    private Fault whoever(String name, String who, Choice choice) {
        Part[] hit = {Part.BROKER_1};
        return Fault.of(
                        name,
                        "kill -9 of " + who + "; two of three are left, and the wire must run on with them",
                        () -> {
                            hit[0] = choice.broker();
                            wire.kill(hit[0]);
                        },
                        "started again, in step",
                        () -> back(hit[0]))
                .within(Fault.BROKER)
                .unnoticed();
    }

    private void back(Part broker) throws Exception {
        wire.start(broker);
        cluster.awaitAllInStep();
    }

    private Fault killed(String name, Part... parts) {
        List<Part> all = List.of(parts);
        return Fault.of(
                        name,
                        "kill -9 of " + all.size() + " processes at once: " + all,
                        () -> ProcessFaults.kill(wire, all),
                        "started again",
                        () -> ProcessFaults.start(wire, all))
                .within(Fault.BROKER);
    }

    private Fault leadersMoved() {
        return Fault.of(
                        "move all leaders",
                        "every partition of every topic gets another leader at once",
                        cluster::moveLeaders,
                        "nothing to heal",
                        Fault.nothing())
                .within(Fault.BROKER)
                .unnoticed();
    }

    private Fault frozen(Part broker) {
        return Fault.of(
                        "freeze " + broker,
                        "SIGSTOP of " + broker + "; its connections stay open and nobody answers",
                        () -> wire.freeze(broker),
                        "SIGCONT",
                        () -> wire.thaw(broker))
                .within(Fault.BROKER)
                .lasting(FROZEN)
                .unnoticed();
    }

    private Fault withoutDisk(Part broker) {
        return Fault.of(
                        "lose " + broker + "'s disk",
                        "kill -9 of " + broker + ", and all its logs are deleted",
                        () -> {
                            wire.kill(broker);
                            Folders.delete(wire.directory(broker));
                        },
                        "started with an empty disk, in step",
                        () -> back(broker))
                .within(Fault.BROKER)
                .unnoticed();
    }

    private Fault rolling() {
        return Fault.of(
                        "restart brokers in turn",
                        "each broker is stopped and started again once the others are in step",
                        () -> {
                            for (Part broker : Part.brokers()) {
                                wire.stop(broker);
                                back(broker);
                            }
                        },
                        "nothing to heal",
                        Fault.nothing())
                .within(Fault.BROKER)
                .unnoticed();
    }
}
