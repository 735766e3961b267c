package dev.dateline.app.command;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.domain.item.Source;
import dev.dateline.ingest.opml.Opml;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sources}: what the wire polls. */
@Command(
        name = "sources",
        description = "Add, list, remove, import and export what the wire polls.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AddSourceCommand.class, ListSourcesCommand.class})
final class SourcesCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Stop polling a source; what came from it stays.")
    int remove(
            @Parameters(paramLabel = "ID|URL", description = "As 'sources list' prints it.") String which,
            @Mixin WireOptions options)
            throws InterruptedException {
        try (WireClient wire = WireClient.open(options)) {
            List<Source> found = active(wire).stream()
                    .filter(s ->
                            s.id().value().equals(which) || s.url().toString().equals(which))
                    .toList();
            if (found.isEmpty()) {
                throw CommandFailed.because("There is no source " + which + "; ./dateline sources list prints them.");
            }
            try (TopicWriter<Source> writer = new TopicWriter<>(wire.kafka(), wire.registry(), Topics.SOURCES)) {
                found.forEach(source -> writer.write(source.host(), key(source), null));
                writer.flush();
            }
        }
        return ExitCode.OK;
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Add all sources of an OPML file.")
    int importOpml(
            @Parameters(paramLabel = "FILE", description = "OPML, as readers export it.") Path file,
            @Mixin WireOptions options)
            throws InterruptedException {
        List<Source> sources = new java.util.ArrayList<>();
        InputFile.read(file, readable -> sources.addAll(Opml.read(Files.readAllBytes(readable))));
        if (sources.isEmpty()) {
            throw CommandFailed.because(file + " lists no feeds: is it an OPML file?");
        }
        try (WireClient wire = WireClient.open(options)) {
            publish(wire, sources);
        }
        out().println(sources.size() + " sources added.");
        return ExitCode.OK;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write all sources as OPML, to a file or to standard output.")
    int export(
            @Parameters(paramLabel = "FILE", arity = "0..1", description = "Default: standard output.") @Nullable
                    Path file,
            @Mixin WireOptions options)
            throws InterruptedException, IOException {
        try (WireClient wire = WireClient.open(options)) {
            byte[] opml = Opml.write(List.copyOf(active(wire)));
            if (file == null) {
                out().print(new String(opml, StandardCharsets.UTF_8));
                out().flush();
            } else {
                Files.write(file, opml);
            }
        }
        return ExitCode.OK;
    }

    /** Puts them on the topic, each to the partition of its host. */
    static void publish(WireClient wire, Collection<Source> sources) throws InterruptedException {
        wire.requireTopic(Topics.SOURCES);
        try (TopicWriter<Source> writer = new TopicWriter<>(wire.kafka(), wire.registry(), Topics.SOURCES)) {
            sources.forEach(source -> writer.write(source.host(), key(source), source));
            writer.flush();
        }
    }

    private static Collection<Source> active(WireClient wire) throws InterruptedException {
        return wire.table(Topics.SOURCES).values();
    }

    private static String key(Source source) {
        return source.host() + " " + source.id();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
