package dev.dateline.bench.load;

import dev.dateline.bench.Bars;
import dev.dateline.bench.latency.Appender;
import dev.dateline.bench.latency.HookServer;
import dev.dateline.bench.latency.NewsItems;
import dev.dateline.bench.latency.Quantiles;
import dev.dateline.bench.latency.Stopwatch;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The world's pace, then ten times as much for a minute, then the world's pace again, at one process with broker and desk:
 * how much news waits, when none waits any more, and how late the webhooks are meanwhile, from an item's append to
 * the endpoint. Prints a table and the verdict.
 */
@Command(name = "burst", mixinStandardHelpOptions = true, description = "Ten times the pace for a minute.")
public final class BurstBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_123;
    private static final Duration STRAGGLERS = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Option(names = "--rate", defaultValue = "35", description = "Items a second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--times", defaultValue = "10", description = "How many times as many (${DEFAULT-VALUE}).")
    private int times;

    @Option(names = "--steady", defaultValue = "60", description = "Seconds measured before it (${DEFAULT-VALUE}).")
    private int steady;

    @Option(names = "--burst", defaultValue = "60", description = "Seconds of it (${DEFAULT-VALUE}).")
    private int burst;

    @Option(names = "--after", defaultValue = "90", description = "Seconds after it (${DEFAULT-VALUE}).")
    private int after;

    @Option(names = "--warm-up", defaultValue = "90", description = "Seconds before all that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--full", description = "Full texts of 200 to 400 words in place of titles and summaries.")
    private boolean full;

    @Option(names = "--jvm", description = "More options for the wire's JVM.")
    private List<String> jvm = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BurstBenchmark()).execute(arguments));
    }

    /** A stretch of time, by both clocks. */
    private record Stretch(String name, Instant begin, Instant end, long beginNanos, long endNanos) {
        boolean has(Instant moment) {
            return !moment.isBefore(begin) && moment.isBefore(end);
        }
    }

    @Override
    public Integer call() throws Exception {
        try (HookServer hooks = new HookServer(InstantSource.system());
                LoadedWire wire = LoadedWire.start(jvm, set);
                Passed.Watch watch = wire.watch();
                Appender calm = new Appender(wire.kafka(), new Stopwatch(), rate);
                Appender crowd = new Appender(wire.kafka(), new Stopwatch(), rate * times)) {
            wire.subscribe(hooks);
            Supplier<ProducerRecord<String, byte[]>> records = records(wire);
            calm.append(Duration.ofSeconds(warmUp), records);
            awaitCalm(watch);
            try (LagWatch lag = new LagWatch(watch)) {
                List<Stretch> stretches = List.of(
                        stretch("steady", calm, steady, records),
                        stretch("burst", crowd, burst, records),
                        stretch("after", calm, after, records));
                TimeUnit.SECONDS.sleep(STRAGGLERS.toSeconds());
                report(stretches, lag, hooks.taken());
            }
        }
        return 0;
    }

    private Supplier<ProducerRecord<String, byte[]>> records(LoadedWire wire) {
        InventedNews news = full ? new InventedNews(SEED) : InventedNews.brief(SEED);
        NewsItems items = new NewsItems(news, InstantSource.system());
        Serializer<Item> serializer = Topics.ITEMS.serde(wire.registry()).serializer();
        return () -> {
            Item item = items.next();
            byte[] value = serializer.serialize(Topics.ITEMS.name(), item);
            return new ProducerRecord<>(Topics.ITEMS.name(), item.article().value(), value);
        };
    }

    private static void awaitCalm(Passed.Watch watch) throws InterruptedException {
        long late = System.nanoTime() + PATIENCE.toNanos();
        while (watch.now().toRead() > 0 && System.nanoTime() < late) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static Stretch stretch(
            String name, Appender appender, int seconds, Supplier<ProducerRecord<String, byte[]>> records) {
        Instant begin = Instant.now();
        long beginNanos = System.nanoTime();
        appender.append(Duration.ofSeconds(seconds), records);
        return new Stretch(name, begin, Instant.now(), beginNanos, System.nanoTime());
    }

    private void report(List<Stretch> stretches, LagWatch lag, List<HookServer.Taken> hooks) {
        out.printf(
                Locale.ROOT,
                "%d items/s, %d times as many for %d s, %s; load of the machine %.1f%n%n",
                rate,
                times,
                burst,
                full ? "full texts" : "titles and summaries",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println(
                "| | most records that wait | webhooks | p50 ms | p95 ms | p99 ms | max ms | of p50 until placed |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        stretches.forEach(stretch -> row(stretch, lag, hooks));
        Stretch crowded = stretches.get(1);
        long usual = lag.most(stretches.get(0).beginNanos(), stretches.get(0).endNanos());
        OptionalLong gone = lag.secondsUntil(usual, crowded.endNanos());
        new Bars(out)
                .atMost("no more waits than before", gone.isPresent() ? gone.getAsLong() : Double.NaN, 60, "s later")
                .atMost("p99 of alerts in the burst", late(crowded, hooks).millis(.99), 2_000, "ms")
                .judge();
    }

    private static Quantiles late(Stretch stretch, List<HookServer.Taken> hooks) {
        return quantiles(stretch, hooks, hook -> Duration.between(hook.seen(), hook.at()));
    }

    private static Quantiles quantiles(
            Stretch stretch, List<HookServer.Taken> hooks, Function<HookServer.Taken, Duration> time) {
        return Quantiles.of(hooks.stream()
                .filter(hook -> stretch.has(hook.seen()))
                .map(hook -> time.apply(hook).toNanos())
                .toList());
    }

    private void row(Stretch stretch, LagWatch lag, List<HookServer.Taken> hooks) {
        Quantiles late = late(stretch, hooks);
        Quantiles placed = quantiles(stretch, hooks, hook -> Duration.between(hook.seen(), hook.placed()));
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                stretch.name(),
                lag.most(stretch.beginNanos(), stretch.endNanos()),
                late.count(),
                late.millis(.5),
                late.millis(.95),
                late.millis(.99),
                late.millis(1),
                placed.millis(.5));
    }
}
