package dev.dateline.app.command;

import dev.dateline.app.role.Role;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ingest}: one role in a process of its own. */
@Command(
        name = "ingest",
        description = {"Run one ingest.", "", "It polls feeds and pages, and puts what is new on the topic items."})
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final ProcessOptions options = new ProcessOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new WireProcess(options, spec.commandLine().getErr()).run("ingest", false, EnumSet.of(Role.INGEST));
    }
}
