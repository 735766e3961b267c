package dev.dateline.app.command;

import dev.dateline.domain.story.work.Command;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who does something with a story, and why. */
final class EditorOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--by", paramLabel = "NAME", description = "Who orders it. Default: the user of this machine.")
    private @Nullable String by;

    @Option(names = "--why", paramLabel = "TEXT", defaultValue = "", description = "The reason, for others to read.")
    @SuppressWarnings("NullAway.Init")
    private String why;

    /** Where the command tells what became of it. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    String by() {
        return by == null ? System.getProperty("user.name", "desk") : by;
    }

    String why() {
        if (why.length() > Command.LONGEST_WHY) {
            throw CommandFailed.usage("A reason has at most " + Command.LONGEST_WHY + " characters.");
        }
        return why;
    }
}
