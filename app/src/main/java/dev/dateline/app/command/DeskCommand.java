package dev.dateline.app.command;

import dev.dateline.app.role.Role;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code desk}: one role in a process of its own. */
@Command(
        name = "desk",
        description = {
            "Run one desk.",
            "",
            "It serves the page of live stories, its interface, and the registry's interface."
        })
final class DeskCommand implements Callable<Integer> {
    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new WireProcess(options, spec.commandLine().getErr()).run("desk", false, EnumSet.of(Role.DESK));
    }
}
