package dev.dateline.app.command;

import dev.dateline.app.role.Role;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: the whole wire in one process. */
@Command(
        name = "run",
        description = {
            "Run the whole wire in one process.",
            "",
            "That is the broker, ingest, streams and desk.",
            "With --bootstrap-servers it joins that Kafka and starts no broker of its own."
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new WireProcess(options, spec.commandLine().getErr()).run("run", true, EnumSet.allOf(Role.class));
    }
}
