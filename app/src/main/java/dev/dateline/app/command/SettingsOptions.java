package dev.dateline.app.command;

import dev.dateline.app.setting.AllSettings;
import dev.dateline.schemas.setting.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Settings by file and by flag; shorter flags of a command are shorthands for settings too. */
final class SettingsOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Read settings from a file of lines key = value; ./dateline config --reference lists them.")
    private @Nullable Path file;

    @Option(
            names = {"--set", "-D"},
            paramLabel = "KEY=VALUE",
            description = "Set one thing; may be given several times, and outweighs the file and the environment.")
    private Map<String, String> set = new LinkedHashMap<>();

    /**
     * What is in force.
     *
     * @param defaults of this command, weaker than anything the user says
     * @param shorthands what the command's own flags set
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
