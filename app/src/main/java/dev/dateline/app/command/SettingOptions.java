package dev.dateline.app.command;

import dev.dateline.app.setting.AllSettings;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Everything that can be set: in a file, in the environment, on the command line. */
final class SettingOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Read settings from a file of lines key = value; './dateline config' prints all of them.")
    private @Nullable Path file;

    @Option(
            names = {"-D", "--set"},
            paramLabel = "KEY=VALUE",
            description = "Set one thing; may be repeated. Outweighs the environment and the file.")
    private final Map<String, String> set = new LinkedHashMap<>();

    /**
     * What is in force.
     *
     * @param defaults weaker than anything the user says
     * @param shorthands stronger than anything else
     */
    Settings settings(Map<String, String> defaults, Map<String, String> shorthands) {
        Settings.Builder builder = Settings.among(AllSettings.list()).flags(defaults);
        if (file != null) {
            builder.file(file);
        }
        return builder.environment(System.getenv(), AllSettings.OTHER_VARIABLES)
                .flags(set)
                .flags(shorthands)
                .build();
    }
}
