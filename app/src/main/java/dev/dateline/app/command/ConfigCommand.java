package dev.dateline.app.command;

import dev.dateline.app.setting.AllSettings;
import dev.dateline.schemas.meter.MeterReference;
import dev.dateline.schemas.setting.Setting;
import dev.dateline.schemas.setting.Settings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code config}: the settings in force, or the reference of all settings. */
@Command(
        name = "config",
        description = {
            "Print the settings in force, as lines that --config takes.",
            "",
            "A setting comes from --set, an environment variable, --config or its default; the first of these wins."
        })
final class ConfigCommand implements Callable<Integer> {
    /** User and password in an address. */
    private static final Pattern USER = Pattern.compile("://[^/@\\s]+@");

    @Mixin
    private final WireOptions options = new WireOptions();

    @Option(names = "--reference", description = "Print the reference page of all settings instead, in markdown.")
    private boolean reference;

    @Option(names = "--metrics", description = "Print the table of all metrics instead, in markdown.")
    private boolean metrics;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (reference) {
            out.print(AllSettings.reference());
            return ExitCode.OK;
        }
        if (metrics) {
            out.print(MeterReference.table());
            return ExitCode.OK;
        }
        Settings settings = options.settings();
        for (Setting<?> setting : AllSettings.list()) {
            String mark = settings.has(setting) ? "" : "# ";
            out.println(mark + setting.key() + " = " + shown(settings, setting));
        }
        return ExitCode.OK;
    }

    private static String shown(Settings settings, Setting<?> setting) {
        return setting.secret() && settings.has(setting)
                ? "(set, not shown)"
                : USER.matcher(settings.text(setting)).replaceAll("://(not shown)@");
    }
}
