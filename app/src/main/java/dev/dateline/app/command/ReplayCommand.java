package dev.dateline.app.command;

import dev.dateline.app.corpus.Replay;
import dev.dateline.app.role.Connections;
import dev.dateline.app.role.OwnWire;
import dev.dateline.app.role.Role;
import dev.dateline.app.role.Wire;
import dev.dateline.app.role.WireAway;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.PipelineConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: plays files of news through a wire and tells what came of them. */
@Command(
        name = "replay",
        description = {
            "Play files of news through a wire and tell what came of them.",
            "",
            "It waits until every article is placed.",
            "They go into the running wire when one answers, else through a wire of their own in a temporary folder.",
            "With --compare nothing is played: the running wire's own log of reports is placed once more, in memory, and",
            "compared with the events that the wire wrote, byte for byte and story by story."
        },
        footer = {
            "",
            "A line of a file is a JSON object: id, lang, published_at, outlet, title, text; a story makes it a key, and",
            "then the agreement with it is told, language by language. Replayed news never raises alerts."
        })
final class ReplayCommand implements Callable<Integer> {
    /** A wire of its own judges a corpus as a whole, however long the time it spans. */
    private static final Map<String, String> JUDGING = Map.of("story.horizon", "36500d", "story.closing", "36500d");

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files of JSON lines, plain or gzip.")
    private List<Path> files = List.of();

    @Option(
            names = "--compare",
            description = "Compare what the code at hand makes of the wire's log with what the wire made.")
    private boolean compare;

    @Option(names = "--standalone", description = "Always play through a wire of its own.")
    private boolean standalone;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (compare == !files.isEmpty()) {
            throw CommandFailed.usage("Name files to play, or say --compare; not both.");
        }
        if (compare) {
            return new LogComparing(options, spec.commandLine().getOut()).call();
        }
        files.forEach(file ->
                InputFile.read(file, readable -> Files.newInputStream(readable).close()));
        if (!standalone && isRunning()) {
            try (WireClient wire = WireClient.open(options)) {
                return play(
                        wire.settings(),
                        new Wire(
                                wire.kafka(),
                                wire.registry(),
                                wire.settings(),
                                InstantSource.system(),
                                Path.of(""),
                                null));
            }
        }
        return playAlone();
    }

    private boolean isRunning() throws InterruptedException {
        Settings settings = options.settings();
        try {
            Connections.requireNow(Connections.kafka(settings));
            return true;
        } catch (WireAway away) {
            if (options.namesKafka()) {
                throw away;
            }
            return false;
        }
    }

    private int playAlone() throws Exception {
        try (OwnWire own = OwnWire.start(free -> options.settings(JUDGING, free), EnumSet.of(Role.STREAMS))) {
            return play(own.wire().settings(), own.wire());
        }
    }

    private int play(Settings settings, Wire wire) throws IOException, InterruptedException {
        String group = PipelineConfig.from(settings).applicationId();
        Replay replay = new Replay(wire.kafka(), wire.registry(), group, wire.clock());
        PrintWriter out = spec.commandLine().getOut();
        boolean complete = true;
        for (Path file : files) {
            Replay.Result result = replay.play(file);
            tell(file, result, out);
            complete &= result.isComplete();
        }
        if (!complete) {
            throw CommandFailed.because("Not everything was accounted for: is the wire's role streams running?");
        }
        return ExitCode.OK;
    }

    private static void tell(Path file, Replay.Result result, PrintWriter out) {
        double seconds = Math.max(0.001, result.took().toMillis() / 1e3);
        out.println(String.format(
                Locale.ROOT,
                "%s: %d items (%d lines unreadable), %d articles, %d repeats, %d set aside; %d placed in %d stories;"
                        + " %.1f s, %.0f articles/s",
                file.getFileName(),
                result.items(),
                result.unreadable(),
                result.articles(),
                result.repeats(),
                result.setAside(),
                result.placed(),
                result.stories(),
                seconds,
                result.placed() / seconds));
        new TreeMap<>(result.scores()).forEach((language, score) -> out.println(line(language, score)));
        out.flush();
    }

    private static String line(String language, ClusterScore score) {
        return String.format(
                Locale.ROOT,
                "  %-4s %6d articles   B³ P %.3f R %.3f F1 %.3f   pairs P %.3f R %.3f F1 %.3f",
                language,
                score.articles(),
                score.b3Precision(),
                score.b3Recall(),
                score.b3(),
                score.pairPrecision(),
                score.pairRecall(),
                score.pairs());
    }
}
