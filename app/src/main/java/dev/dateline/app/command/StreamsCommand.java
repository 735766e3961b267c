package dev.dateline.app.command;

import dev.dateline.app.role.Role;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code streams}: one role in a process of its own. */
@Command(
        name = "streams",
        description = {
            "Run one instance of the stream processors.",
            "",
            "They turn items into articles, reports, stories and alerts."
        })
final class StreamsCommand implements Callable<Integer> {
    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new WireProcess(options, spec.commandLine().getErr()).run("streams", false, EnumSet.of(Role.STREAMS));
    }
}
