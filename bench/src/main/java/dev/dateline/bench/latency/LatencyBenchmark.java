package dev.dateline.bench.latency;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Wire;
import dev.dateline.bench.latency.LatencyRun.Result;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.kafka.KafkaConnection;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.streams.PipelineConfig;
import dev.dateline.streams.Streams;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long it takes from an item's append until a reader of committed records sees its story: one process with the embedded
 * broker and the real topology at its default settings; then, in the same process, the same hops empty. Prints a table;
 * judges nothing.
 */
@Command(name = "latency", mixinStandardHelpOptions = true, description = "Item appended to story visible.")
public final class LatencyBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_122;

    @Option(names = "--rate", defaultValue = "50", description = "Items a second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--seconds", defaultValue = "60", description = "Seconds measured (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds before that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--directory",
            defaultValue = "bench/target/latency",
            description = "A new folder for broker and stores (${DEFAULT-VALUE}).")
    private Path directory = Path.of("bench/target/latency");

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LatencyBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        LatencyRun run = new LatencyRun(rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
        try (DataDirectory data = DataDirectory.open(directory);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            OneProcess process = new OneProcess(lifetime, settings(data.path()), out::println);
            String servers = process.broker(data).bootstrapServers();
            Wire wire = process.join(KafkaConnection.plain(servers), data.path());
            Result real = real(run, wire);
            int reportBytes = TopicWatch.meanSize(wire.kafka(), Topics.REPORTS.name());
            int storyBytes = TopicWatch.meanSize(wire.kafka(), Topics.STORIES.name());
            int itemBytes = TopicWatch.meanSize(wire.kafka(), Topics.ITEMS.name());
            Result empty = empty(run, wire, itemBytes, reportBytes, storyBytes);
            out.printf(
                    Locale.ROOT,
                    "%d items/s for %d s; bytes of an item %d, a report %d, a story %d; load of the machine %.1f%n",
                    rate,
                    seconds,
                    itemBytes,
                    reportBytes,
                    storyBytes,
                    load());
            print(real, empty);
        }
        return 0;
    }

    private Settings settings(Path data) {
        Map<String, String> values = new LinkedHashMap<>(
                Map.of("broker.port", "0", "data.directory", data.toString(), "streams.state-dir", data + "/streams"));
        values.putAll(set);
        return Settings.of(values);
    }

    private static Result real(LatencyRun run, Wire wire) throws InterruptedException {
        NewsItems items = new NewsItems(new InventedNews(SEED), wire.clock());
        Serializer<Item> serializer = Topics.ITEMS.serde(wire.registry()).serializer();
        Deserializer<Story> stories = Topics.STORIES.serde(wire.registry()).deserializer();
        try (Streams streams = Streams.start(wire.kafka(), wire.registry(), wire.settings())) {
            Objects.requireNonNull(streams);
            return run.of(
                    wire.kafka(),
                    () -> {
                        Item item = items.next();
                        byte[] value = serializer.serialize(Topics.ITEMS.name(), item);
                        return new ProducerRecord<>(
                                Topics.ITEMS.name(), item.article().value(), value);
                    },
                    Topics.STORIES.name(),
                    (record, stopwatch) -> stories.deserialize(record.topic(), record.value())
                            .reports()
                            .forEach(
                                    report -> stopwatch.arrives(report.article().value())));
        }
    }

    private static Result empty(LatencyRun run, Wire wire, int itemBytes, int reportBytes, int storyBytes)
            throws InterruptedException {
        NewsItems items = new NewsItems(new InventedNews(SEED), wire.clock());
        PipelineConfig config = PipelineConfig.from(wire.settings());
        try (EmptyHops hops = new EmptyHops(wire.kafka(), config, reportBytes, storyBytes)) {
            Objects.requireNonNull(hops);
            return run.of(
                    wire.kafka(),
                    () -> {
                        String name = items.next().article().value();
                        return new ProducerRecord<>(EmptyHops.ITEMS, name, EmptyHops.value(name, itemBytes));
                    },
                    EmptyHops.STORIES,
                    (record, stopwatch) -> stopwatch.arrives(EmptyHops.name(record.value())));
        }
    }

    private void print(Result real, Result empty) {
        out.println();
        out.println("| hops | items | missing | p50 ms | p95 ms | p99 ms | max ms | cores busy |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        row("Dateline", real);
        row("empty", empty);
    }

    private void row(String name, Result result) {
        Quantiles q = result.latency();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                name,
                q.count(),
                result.missing(),
                q.millis(.5),
                q.millis(.95),
                q.millis(.99),
                q.millis(1),
                result.cores());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
