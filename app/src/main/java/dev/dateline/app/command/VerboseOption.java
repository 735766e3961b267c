package dev.dateline.app.command;

import dev.dateline.app.log.Logs;
import picocli.CommandLine.Option;

/** How much is said; every command has it. */
final class VerboseOption {

    @Option(names = "--verbose", description = "Tell on standard error what is done, and the full reason of errors.")
    void verbose(boolean wanted) {
        if (wanted) {
            Logs.verbose();
        }
    }
}
