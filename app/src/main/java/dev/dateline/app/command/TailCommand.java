package dev.dateline.app.command;

import dev.dateline.app.file.JsonLines;
import dev.dateline.app.tail.TopicReader;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tail}: the records of a topic, decoded. */
@Command(
        name = "tail",
        description = {
            "Print the newest records of a topic, decoded.",
            "",
            "One JSON line each: partition, offset, timestamp, key, value. Only what is committed."
        })
final class TailCommand implements Callable<Integer> {
    private static final int DEFAULT_COUNT = 10;

    @Parameters(
            paramLabel = "TOPIC",
            completionCandidates = TopicNames.class,
            description = "One of ${COMPLETION-CANDIDATES}, or any other topic with Avro values.")
    @SuppressWarnings("NullAway.Init")
    private String topic;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            description = "How many records: the newest 10 by default; with --from-… all, or the first N.")
    private @Nullable Integer count;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what comes, until Ctrl-C.")
    private boolean follow;

    @Option(names = "--from-beginning", description = "Begin with the oldest record.")
    private boolean fromBeginning;

    @Option(
            names = "--from-time",
            paramLabel = "WHEN",
            description =
                    "Begin with the first record of this moment (2026-03-01T12:00:00Z) or so long ago (10m, 2h, 3d).")
    private @Nullable String fromTime;

    @Mixin
    private final WireOptions options = new WireOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private long printed;

    @Override
    public Integer call() throws InterruptedException {
        if (count != null && count < 0) {
            throw CommandFailed.usage("-n takes a number from 0 on.");
        }
        JsonLines lines = new JsonLines(spec.commandLine().getOut());
        try (WireClient wire = WireClient.open(options)) {
            requireTopic(wire);
            try (TopicReader reader = new TopicReader(wire.kafka(), wire.registry(), topic)) {
                print(reader, lines);
            }
        }
        return ExitCode.OK;
    }

    private void print(TopicReader reader, JsonLines lines) {
        if (fromBeginning || fromTime != null) {
            reader.from(fromTime == null ? null : PointInTime.parse(fromTime, InstantSource.system()));
            reader.toTheEnd(line -> print(line, lines), () -> isEnough(lines));
        } else {
            reader.last(count == null ? DEFAULT_COUNT : count).forEach(lines::writeLine);
        }
        if (follow) {
            boolean limited = count != null && (fromBeginning || fromTime != null);
            reader.follow(line -> print(line, lines), () -> limited ? isEnough(lines) : lines.isCut());
        }
    }

    private void print(String line, JsonLines lines) {
        lines.writeLine(line);
        printed++;
    }

    private boolean isEnough(JsonLines lines) {
        return count != null && printed >= count || lines.isCut();
    }

    private void requireTopic(WireClient wire) throws InterruptedException {
        Set<String> names = wire.topicNames();
        if (!names.contains(topic)) {
            throw CommandFailed.usage("Kafka at " + wire.kafka().bootstrapServers() + " has no topic " + topic
                    + "; it has "
                    + names.stream().filter(TailCommand::isOurs).sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private static boolean isOurs(String name) {
        return Topics.all().stream().anyMatch(known -> known.name().equals(name));
    }

    /** Names that the shell completes. */
    static final class TopicNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Topics.all().stream().map(Topic::name).iterator();
        }
    }
}
