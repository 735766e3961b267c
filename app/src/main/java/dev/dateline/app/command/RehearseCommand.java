package dev.dateline.app.command;

import dev.dateline.app.file.Progress;
import dev.dateline.app.rehearsal.FolderOrigin;
import dev.dateline.app.rehearsal.Rehearsal;
import dev.dateline.app.role.OwnWire;
import dev.dateline.app.role.Role;
import dev.dateline.streams.PipelineConfig;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rehearse}: serves folders of feeds and pages over HTTP, and runs the whole wire over them. */
@Command(
        name = "rehearse",
        description = {
            "Serve folders of feeds and pages over HTTP on loopback, and run the whole wire over them.",
            "",
            "Every HTML file is a page that section pages link to, every other file is a feed. It waits until every feed",
            "was polled, every page fetched and every item placed or set aside, and tells what came of them."
        })
final class RehearseCommand implements Callable<Integer> {
    private static final Map<String, String> ON_LOOPBACK = Map.of(
            "ingest.allow-private-addresses", "true",
            "ingest.host-spacing", "0s",
            "ingest.domain-spacing", "0s",
            "ingest.host-connections", "1");

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders of feed files and pages.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw CommandFailed.usage(folder + " is no folder: name one that holds feed files or pages.");
            }
        }
        try (FolderOrigin origin = FolderOrigin.serve(folders);
                OwnWire own = OwnWire.start(
                        free -> options.settings(ON_LOOPBACK, free), EnumSet.of(Role.STREAMS, Role.INGEST))) {
            Rehearsal.Result result = run(origin, own);
            tell(result, origin, spec.commandLine().getOut());
            if (!result.complete()) {
                throw CommandFailed.because("Nothing moved any more for half a minute before all was done.");
            }
        }
        return ExitCode.OK;
    }

    private static Rehearsal.Result run(FolderOrigin origin, OwnWire own) throws InterruptedException {
        Rehearsal rehearsal =
                new Rehearsal(origin, own.wire().kafka(), own.wire().registry());
        String group = PipelineConfig.from(own.wire().settings()).applicationId();
        try (Progress progress = Progress.of("Rehearsing", rehearsal.sources().size() + origin.pages())) {
            return rehearsal.run(group, progress::stepTo);
        }
    }

    private static void tell(Rehearsal.Result result, FolderOrigin origin, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%d feeds and %d section pages: %s%n%d of %d pages fetched%n"
                        + "ends of the topics: items %d, articles %d, stories %d, dead-letters %d",
                origin.feeds().size(),
                origin.sections().size(),
                result.states(),
                result.pagesVisited(),
                origin.pages(),
                result.items(),
                result.articles(),
                result.stories(),
                result.deadLetters()));
        out.flush();
    }
}
