package dev.dateline.app.command;

import dev.dateline.app.broker.BrokerRefused;
import dev.dateline.app.role.WireAway;
import dev.dateline.desk.web.PortInUse;
import dev.dateline.schemas.kafka.KafkaRefused;
import dev.dateline.schemas.kafka.WireTopics.WireTopicsRejected;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.setting.SettingsRejected;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Puts the command line together: what all commands share, and what an exception means for the shell. */
public final class CommandLines {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);
    private static final int UNEXPECTED = -1;
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
        // Commands that are methods ask for these options themselves: picocli counts on them being the first.
        if (!spec.mixinStandardHelpOptions()) {
            spec.mixinStandardHelpOptions(true);
        }
        spec.versionProvider(new DatelineVersion());
        spec.usageMessage().sortOptions(false).abbreviateSynopsis(true).showDefaultValues(false);
        explainExitCodes(spec.usageMessage());
        spec.addMixin("verbose", CommandSpec.forAnnotatedObject(new VerboseOption()));
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
        if (failure instanceof InterruptedException || failure instanceof InterruptException) {
            return ExitCode.INTERRUPTED;
        }
        int code = codeOf(failure);
        LOG.debug("The command failed", failure);
        if (code == UNEXPECTED) {
            line.getErr().println("Unexpected: " + failure + " (a fault of Dateline; --verbose tells where)");
            return ExitCode.FAILED;
        }
        line.getErr().println(failure.getMessage());
        return code;
    }

    private static int codeOf(Exception failure) {
        if (failure instanceof CommandFailed expected) {
            return expected.exitCode();
        }
        if (failure instanceof BrokerRefused || failure instanceof WireTopicsRejected || failure instanceof PortInUse) {
            return ExitCode.FAILED;
        }
        if (failure instanceof SettingsRejected) {
            return ExitCode.USAGE;
        }
        return failure instanceof WireAway || failure instanceof RegistryUnavailable || failure instanceof KafkaRefused
                ? ExitCode.UNREACHABLE
                : UNEXPECTED;
    }
}
