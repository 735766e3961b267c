package dev.dateline.app.command;

import dev.dateline.app.role.Role;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code broker}: the embedded broker alone, on the data of {@code run}. */
@Command(
        name = "broker",
        description = {
            "Run only the embedded broker, with the wire's topics.",
            "",
            "The roles join it from other processes. It uses the data directory of 'run', so a wire can be taken apart without losing anything."
        })
final class BrokerCommand implements Callable<Integer> {
    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new WireProcess(options, spec.commandLine().getErr()).run("run", true, EnumSet.noneOf(Role.class));
    }
}
