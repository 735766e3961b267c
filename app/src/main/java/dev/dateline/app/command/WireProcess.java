package dev.dateline.app.command;

import dev.dateline.app.broker.EmbeddedBroker;
import dev.dateline.app.log.Logs;
import dev.dateline.app.role.Connections;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.app.watch.ProcessReadings;
import dev.dateline.app.watch.WatchConfig;
import dev.dateline.schemas.kafka.KafkaConnection;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;

/** What the commands that run roles have in common: start, tell where, wait for the end, close in order. */
final class WireProcess {
    private final ProcessOptions options;
    private final PrintWriter err;

    WireProcess(ProcessOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** What a command does once its roles run. */
    interface Afterwards {
        void accept(Lifetime lifetime, Wire wire) throws Exception;
    }

    /**
     * Runs the roles until a signal comes.
     *
     * @param name of the data directory when none is chosen
     * @param ownBroker whether an embedded broker belongs to it when no other Kafka is named
     */
    int run(String name, boolean ownBroker, Set<Role> roles) throws Exception {
        return run(name, ownBroker, roles, (lifetime, wire) -> {});
    }

    int run(String name, boolean ownBroker, Set<Role> roles, Afterwards afterwards) throws Exception {
        try (Lifetime lifetime = Lifetime.untilSignalled()) {
            ProcessOptions.Place place = options.open(name);
            lifetime.with(place.directory());
            OneProcess process = new OneProcess(lifetime, place.settings(), this::say);
            watch(process, place, roles);
            KafkaConnection kafka = Connections.kafka(place.settings());
            if (ownBroker && AppConfig.from(place.settings()).hasOwnBroker()) {
                EmbeddedBroker broker = process.broker(place.directory());
                kafka = new KafkaConnection(broker.bootstrapServers(), Map.of());
            }
            Wire wire =
                    process.start(roles, process.join(kafka, place.directory().path()));
            say(greeting(wire));
            afterwards.accept(lifetime, wire);
            return end(lifetime.await());
        }
    }

    private static void watch(OneProcess process, ProcessOptions.Place place, Set<Role> roles) {
        WatchConfig config = WatchConfig.from(place.settings());
        Logs.written(
                config.format() == WatchConfig.LogFormat.JSON,
                config.told() == WatchConfig.LogLevel.INFO,
                process.meters());
        process.watch(roles, new ProcessReadings(place.directory().path(), DatelineVersion.ofDateline()));
    }

    private static String greeting(Wire wire) {
        String desk = wire.desk() == null ? "" : "Stories: " + wire.desk() + " · ";
        return "Dateline runs. " + desk + "Kafka: " + wire.kafka().bootstrapServers() + " · data: " + wire.directory()
                + " · Ctrl-C stops it.";
    }

    private int end(String why) {
        if (why.isEmpty()) {
            return ExitCode.OK;
        }
        say(why);
        return ExitCode.FAILED;
    }

    private void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
