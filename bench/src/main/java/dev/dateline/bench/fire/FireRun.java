package dev.dateline.bench.fire;

import dev.dateline.app.replay.LogComparison;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.fire.fault.Fault;
import dev.dateline.bench.fire.fault.Faults;
import dev.dateline.bench.fire.fault.Stage;
import dev.dateline.bench.fire.host.Network;
import dev.dateline.bench.fire.judge.Judge;
import dev.dateline.bench.fire.judge.Poisoned;
import dev.dateline.bench.fire.judge.Readers;
import dev.dateline.bench.fire.judge.WireLedger;
import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.fire.wire.FireWire;
import dev.dateline.bench.fire.wire.Part;
import dev.dateline.bench.told.Receivers;
import dev.dateline.desk.trial.PlacementLog;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.story.lane.LaneLimits;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.registry.EmbeddedSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Starts a wire, has it broken again and again, and judges it each time. */
final class FireRun {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration COME_TO_REST = Duration.ofSeconds(3);
    private static final int COMPARISONS = 3;

    private final Path folder;
    private final PrintStream out;
    private final InstantSource clock = InstantSource.system();

    FireRun(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Runs these faults one by one; tells how each went. */
    FireReport run(Function<Stage, List<Fault>> chosen) throws Exception {
        List<String> hosts = Arrays.stream(Part.values()).map(Part::toString).toList();
        try (Network network = Network.among(hosts);
                Receivers receivers = new Receivers(network.driver());
                Press press = new Press(network, clock);
                FireWire wire = new FireWire(folder, network)) {
            say("Hosts are %s.", network.kind());
            start(wire, Part.brokers());
            KafkaConnection kafka = KafkaConnection.plain(wire.bootstrapServers());
            kafka.awaitReachable(Duration.ofSeconds(10), waiting -> say("%s", waiting));
            try (SchemaRegistry registry = new EmbeddedSchemaRegistry(kafka, (short) 3)) {
                start(wire, Part.roles());
                WireTopics.await(kafka, clock.instant().plus(START));
                try (WireLedger ledger = new WireLedger(kafka, registry, clock)) {
                    publish(kafka, registry, press, receivers);
                    Flow flow = new Flow(press, receivers, clock);
                    say(
                            "Running %.1f s after it was told of its sources.",
                            flow.warmUp(START).toMillis() / 1e3);
                    press.roll();
                    Poisoned poisoned = new Poisoned();
                    Stage stage = new Stage(wire, network, press, receivers, kafka, poisoned);
                    Faults.left(stage).forEach(line -> say("Left out: %s.", line));
                    Judge judge = new Judge(ledger, press, receivers, poisoned);
                    Trials trials = new Trials(wire, flow, judge, clock);
                    List<String> atRest = trials.settled();
                    say("Before the first fault: %s", atRest.isEmpty() ? "nothing is wrong." : atRest);
                    List<FaultReport> reports = strike(chosen.apply(stage), trials, judge);
                    press.rest();
                    return new FireReport(reports, atRest, isSameOnceMore(kafka, registry));
                }
            }
        }
    }

    private static void start(FireWire wire, List<Part> parts) throws IOException {
        for (Part part : parts) {
            wire.start(part);
        }
    }

    private void publish(KafkaConnection kafka, SchemaRegistry registry, Press press, Receivers receivers) {
        try (TopicWriter<Subscription> rules = new TopicWriter<>(kafka, registry, Topics.RULES);
                TopicWriter<Source> sources = new TopicWriter<>(kafka, registry, Topics.SOURCES)) {
            Readers.subscriptions(receivers).forEach(reader -> rules.write(reader.subscriber(), reader));
            rules.flush();
            press.sources().forEach(source -> sources.write(source.host(), source.host() + " " + source.id(), source));
            sources.flush();
        }
    }

    private List<FaultReport> strike(List<Fault> faults, Trials trials, Judge judge) throws InterruptedException {
        List<FaultReport> reports = new ArrayList<>();
        for (Fault fault : faults) {
            FaultReport report = trials.of(fault);
            reports.add(report);
            say("%s", report.row());
        }
        judge.counts().forEach((what, count) -> say("%-14s %7d", what, count));
        return reports;
    }

    /** Time goes on in the log even without news, so that a comparison can meet an entry that is just being placed. */
    private boolean isSameOnceMore(KafkaConnection kafka, SchemaRegistry registry) throws InterruptedException {
        for (int attempt = 0; attempt < COMPARISONS; attempt++) {
            TimeUnit.SECONDS.sleep(COME_TO_REST.toSeconds());
            LogComparison again =
                    LogComparison.of(kafka, registry, new PlacementLog(kafka, registry, LaneLimits.standard()));
            say(
                    "The log of %d entries placed once more: %d of %d events the same to the byte, %d foreign.",
                    again.entries(), again.same(), again.events(), again.foreign());
            if (again.isIdentical()) {
                return true;
            }
        }
        return false;
    }

    private void say(String pattern, Object... values) {
        out.println(String.format(Locale.ROOT, pattern, values));
        out.flush();
    }
}
