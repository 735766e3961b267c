package dev.dateline.bench.latency;

import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.role.Lifetime;
import dev.dateline.app.role.OneProcess;
import dev.dateline.app.role.Wire;
import dev.dateline.bench.Bars;
import dev.dateline.bench.latency.LatencyRun.Result;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topic;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the pipeline costs beside Kafka Streams alone: the real topology in one process with the embedded broker, then, in
 * the same process, as many hops over as many topics with the same serdes and empty processors. Latency from an item's
 * append until its story can be read, at two paces, and how many items a second go through. Prints a table and the verdict.
 */
@Command(name = "overhead", mixinStandardHelpOptions = true, description = "The pipeline beside Kafka Streams alone.")
public final class OverheadBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_123;
    private static final double BAR = 1.5;
    private static final int FEW = 20;

    @Option(names = "--rates", split = ",", defaultValue = "35,150", description = "Items a second (${DEFAULT-VALUE}).")
    private List<Integer> rates = new ArrayList<>();

    @Option(names = "--seconds", defaultValue = "60", description = "Seconds measured of each (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "10", description = "Seconds before each (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--first",
            defaultValue = "3000",
            description = "Items that go through each before anything is measured (${DEFAULT-VALUE}).")
    private int first;

    @Option(
            names = "--under-way",
            defaultValue = "500",
            description = "Items under way at a time when as many as possible go through (${DEFAULT-VALUE}).")
    private int underWay;

    @Option(
            names = "--directory",
            defaultValue = "bench/target/overhead",
            description = "A new folder for broker and stores (${DEFAULT-VALUE}).")
    private Path directory = Path.of("bench/target/overhead");

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new OverheadBenchmark()).execute(arguments));
    }

    /** One of the two, as its driver sees it: what goes in, and how what comes out is told. */
    private record Side(
            Supplier<ProducerRecord<String, byte[]>> records,
            String last,
            BiConsumer<ConsumerRecord<String, byte[]>, Stopwatch> arrived) {}

    /** What was measured of one: by pace, and how many a second went through. */
    private record Measured(Map<Integer, Result> latencies, double perSecond) {}

    @Override
    public Integer call() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                Lifetime lifetime = Lifetime.untilSignalled()) {
            OneProcess process = new OneProcess(lifetime, settings(data.path()), out::println);
            String servers = process.broker(data).bootstrapServers();
            Wire wire = process.join(KafkaConnection.plain(servers), data.path());
            Measured real = real(wire);
            Measured bare = bare(wire);
            print(real, bare);
        }
        return 0;
    }

    private Settings settings(Path data) {
        Map<String, String> values = new LinkedHashMap<>(
                Map.of("broker.port", "0", "data.directory", data.toString(), "streams.state-dir", data + "/streams"));
        values.putAll(set);
        return Settings.of(values);
    }

    private Measured real(Wire wire) throws InterruptedException {
        Deserializer<Story> stories = Topics.STORIES.serde(wire.registry()).deserializer();
        Side side = new Side(
                records(wire, Topics.ITEMS.name()),
                Topics.STORIES.name(),
                (record, stopwatch) -> stories.deserialize(record.topic(), record.value())
                        .reports()
                        .forEach(report -> stopwatch.arrives(report.article().value())));
        try (Streams streams = Streams.start(wire.kafka(), wire.registry(), wire.settings())) {
            Objects.requireNonNull(streams);
            return measure("Dateline", wire.kafka(), side);
        }
    }

    private Measured bare(Wire wire) throws InterruptedException {
        Deserializer<Story> stories = Topics.STORIES.serde(wire.registry()).deserializer();
        BareHops.Hop articles =
                new BareHops.Hop(written(wire, Topics.REPORTS), List.of(written(wire, Topics.ARTICLES)));
        BareHops.Hop placed = new BareHops.Hop(
                written(wire, Topics.STORIES),
                List.of(written(wire, Topics.STORY_EVENTS), written(wire, Topics.CLAIMS)));
        Side side = new Side(records(wire, BareHops.items()), "bare-" + Topics.STORIES.name(), (record, stopwatch) -> {
            // as much work for the reader
            Objects.requireNonNull(stories.deserialize(record.topic(), record.value()));
            stopwatch.arrives(BareHops.name(record.headers()));
        });
        PipelineConfig config = PipelineConfig.from(wire.settings());
        try (BareHops hops = new BareHops(wire.kafka(), wire.registry(), config, articles, placed)) {
            Objects.requireNonNull(hops);
            return measure("bare", wire.kafka(), side);
        }
    }

    private <V> WrittenTopic<V> written(Wire wire, Topic<V> topic) {
        WrittenTopic<V> written = WrittenTopic.read(wire.kafka(), wire.registry(), topic);
        out.printf(Locale.ROOT, "%s: %,d records%n", topic, written.records());
        return written;
    }

    private static Supplier<ProducerRecord<String, byte[]>> records(Wire wire, String topic) {
        NewsItems items = new NewsItems(new InventedNews(SEED), wire.clock());
        Serializer<Item> serializer = Topics.ITEMS.serde(wire.registry()).serializer();
        return () -> {
            Item item = items.next();
            String name = item.article().value();
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, name, serializer.serialize(topic, item));
            BareHops.name(record.headers(), name);
            return record;
        };
    }

    private Measured measure(String name, KafkaConnection kafka, Side side) throws InterruptedException {
        Map<Integer, Result> latencies = new LinkedHashMap<>();
        out.println(name + ": the first items");
        new SaturatedRun(FEW, first, Duration.ZERO).of(kafka, side.records(), side.last(), side.arrived());
        for (int rate : rates) {
            out.println(name + ": " + rate + " items a second");
            LatencyRun run = new LatencyRun(rate, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
            latencies.put(rate, run.of(kafka, side.records(), side.last(), side.arrived()));
        }
        out.println(name + ": as many as go through");
        SaturatedRun run = new SaturatedRun(underWay, first, Duration.ofSeconds(seconds));
        return new Measured(latencies, run.of(kafka, side.records(), side.last(), side.arrived()));
    }

    private void print(Measured real, Measured bare) {
        out.printf(
                Locale.ROOT,
                "%nload of the machine %.1f%n%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println("| items/s | which | items | missing | p50 ms | p95 ms | p99 ms | max ms | cores busy |");
        out.println("|--:|---|--:|--:|--:|--:|--:|--:|--:|");
        rates.forEach(rate -> {
            row(rate, "Dateline", of(real, rate));
            row(rate, "bare", of(bare, rate));
        });
        out.printf(
                Locale.ROOT,
                "%n%,.0f items a second go through Dateline, %,.0f through the bare hops: %.1f times as many%n",
                real.perSecond(),
                bare.perSecond(),
                bare.perSecond() / real.perSecond());
        Bars bars = new Bars(out);
        for (int rate : rates) {
            for (double share : new double[] {.5, .99}) {
                String what = String.format(Locale.ROOT, "p%.0f at %d items/s over bare", share * 100, rate);
                double ratio = millis(real, rate, share) / millis(bare, rate, share);
                bars.atMost(what, ratio, BAR, "times");
            }
        }
        bars.judge();
    }

    private static Result of(Measured measured, int rate) {
        return Objects.requireNonNull(measured.latencies().get(rate));
    }

    private static double millis(Measured measured, int rate, double share) {
        return of(measured, rate).latency().millis(share);
    }

    private void row(int rate, String name, Result result) {
        Quantiles q = result.latency();
        out.printf(
                Locale.ROOT,
                "| %d | %s | %d | %d | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                rate,
                name,
                q.count(),
                result.missing(),
                q.millis(.5),
                q.millis(.95),
                q.millis(.99),
                q.millis(1),
                result.cores());
    }
}
