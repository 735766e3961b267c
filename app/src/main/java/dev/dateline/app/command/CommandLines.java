package dev.dateline.app.command;

import dev.dateline.app.broker.BrokerRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Puts the command line together: what all commands share, and what an exception means for the shell. */
public final class CommandLines {
    private static final String EXIT_CODES_HEADING = "%nExit codes:%n";

    private CommandLines() {}

    /** The whole command line, ready to execute. */
    public static CommandLine create() {
        CommandLine line = new CommandLine(new DatelineCommand());
        share(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler(CommandLines::failed);
        return line;
    }

    private static void share(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.mixinStandardHelpOptions(true);
        spec.versionProvider(new DatelineVersion());
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(true).showDefaultValues(false);
        explainExitCodes(spec.usageMessage());
        line.getSubcommands().values().forEach(CommandLines::share);
    }

    private static void explainExitCodes(UsageMessageSpec usage) {
        usage.exitCodeListHeading(EXIT_CODES_HEADING);
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "it could not be done; one sentence says why");
        codes.put("2", "the command line or a setting is wrong");
        codes.put("3", "Kafka, the registry or a source cannot be reached");
        usage.exitCodeList(codes);
    }

    private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof CommandFailed expected) {
            line.getErr().println(expected.getMessage());
            return expected.exitCode();
        }
        if (failure instanceof BrokerRefused refused) {
            line.getErr().println(refused.getMessage());
            return ExitCode.FAILED;
        }
        line.getErr().println("Unexpected: " + failure);
        line.getErr().println("This is a fault of Dateline; with --verbose it tells where.");
        return ExitCode.FAILED;
    }
}
