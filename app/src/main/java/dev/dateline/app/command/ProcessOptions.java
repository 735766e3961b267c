package dev.dateline.app.command;

import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.log.Logs;
import dev.dateline.app.setting.AllSettings;
import dev.dateline.app.setting.AppConfig;
import dev.dateline.desk.DeskConfig;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a process of the wire needs: where it keeps its data, which ports it takes, which Kafka it joins. */
final class ProcessOptions {
    /** Where the stream processors keep their stores; below the data directory unless somebody sets it. */
    private static final String STATE_DIRECTORY = "streams.state-dir";

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = {
                "Where everything is kept, by one process at a time. Default:",
                "$$XDG_DATA_HOME or ~/.local/share, then /dateline/ and the command's name."
            })
    private @Nullable Path dataDirectory;

    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            description = "The embedded broker's port. Default: 9092; 0 takes a free one.")
    private @Nullable Integer brokerPort;

    @Option(
            names = "--desk-port",
            paramLabel = "PORT",
            description = "The desk's port. Default: 8080; 0 takes a free one.")
    private @Nullable Integer deskPort;

    @Mixin
    private final WireOptions wire = new WireOptions();

    private Map<String, String> defaults = Map.of();
    private boolean fresh;

    /** A held data directory, and the settings in force for a process that has it. */
    record Place(DataDirectory directory, Settings settings) {}

    /**
     * These options for a command with defaults of its own.
     *
     * @param weaker settings that are weaker than anything the user says
     * @param forget whether what the data directory holds is thrown away first
     */
    ProcessOptions with(Map<String, String> weaker, boolean forget) {
        defaults = Map.copyOf(weaker);
        fresh = forget;
        return this;
    }

    /**
     * Takes hold of the data directory, writes the log into it, and puts the settings together.
     *
     * @param name of the directory when none is chosen
     */
    Place open(String name) {
        String chosen = AppConfig.from(settings(defaults)).dataDirectory();
        DataDirectory directory = DataDirectory.open(Path.of(chosen.isEmpty() ? home(name) : chosen));
        if (fresh) {
            directory.clear();
        }
        Logs.alsoTo(directory.path().resolve("dateline.log"));
        Map<String, String> below = new LinkedHashMap<>(defaults);
        below.put(STATE_DIRECTORY, directory.path().resolve("streams").toString());
        return new Place(directory, settings(below));
    }

    private Settings settings(Map<String, String> weaker) {
        Map<String, String> flags = new LinkedHashMap<>();
        WireOptions.put(flags, AppConfig.DATA_DIRECTORY, dataDirectory);
        WireOptions.put(flags, BrokerConfig.PORT, brokerPort);
        WireOptions.put(flags, DeskConfig.PORT, deskPort);
        return wire.settings(weaker, flags);
    }

    private static String home(String name) {
        return AllSettings.dataDirectory(name, System.getenv(), System.getProperty("user.home"));
    }
}
