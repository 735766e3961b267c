package dev.dateline.app.command;

import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.app.sample.SamplePlay;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole wire in one process, with the sample wire playing into it. */
@Command(
        name = "demo",
        description = {
            "Show the whole wire at work, offline.",
            "",
            "Starts broker, ingest, streams and desk in one process, serves the bundled sample wire (invented outlets in",
            "six languages) on loopback, opens the desk's page, and tells after two minutes how well the stories agree with",
            "the sample's key. Ctrl-C stops it; the next start goes on where it was."
        })
final class DemoCommand implements Callable<Integer> {
    /** Weaker than anything the user says: the outlets are on loopback, and all on one machine. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "ingest.allow-private-addresses", "true",
            "desk.delivery.private-addresses", "true",
            "ingest.host-spacing", "0s",
            "ingest.domain-spacing", "0s",
            "ingest.host-connections", "2",
            "ingest.shortest-interval", "1s");

    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Option(
            names = "--sample-port",
            paramLabel = "PORT",
            defaultValue = "8090",
            description = "The sample outlets' port. Default: 8090.")
    private int samplePort;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "1", description = "Play the script N times as fast.")
    private double speed;

    @Option(names = "--again", description = "Forget the last demo and play the script from the beginning.")
    private boolean again;

    @Option(names = "--no-browser", description = "Do not open the page in a browser.")
    private boolean noBrowser;

    @Option(names = "--exit", description = "Stop when the script has ended and the stories are judged.")
    private boolean exit;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        return new WireProcess(options.with(DEFAULTS, again), err)
                .run("demo", true, EnumSet.allOf(Role.class), (lifetime, wire) -> play(lifetime, wire, err));
    }

    private void play(Lifetime lifetime, Wire wire, PrintWriter err) throws IOException {
        SamplePlay sample = lifetime.with(start(wire.directory(), wire, err));
        sample.subscribe(wire.kafka(), wire.registry());
        if (!noBrowser) {
            Browser.open(wire.deskUrl());
        }
        Thread judge = new Thread(() -> judge(lifetime, wire, sample), "sample-judge");
        judge.setDaemon(true);
        judge.start();
    }

    private void judge(Lifetime lifetime, Wire wire, SamplePlay sample) {
        try {
            sample.watch(wire.kafka(), wire.registry());
            if (exit) {
                lifetime.giveUp("");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private SamplePlay start(Path directory, Wire wire, PrintWriter err) throws IOException {
        try {
            return SamplePlay.start(new SamplePlay.Options(directory, samplePort, speed), wire.clock(), line -> {
                err.println(line);
                err.flush();
            });
        } catch (BindException e) {
            throw CommandFailed.because(
                    "Port " + samplePort
                            + ", where the sample outlets are served, is in use: stop what holds it or choose another with --sample-port.");
        }
    }
}
