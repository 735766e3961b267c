package dev.dateline.bench.load;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.Bars;
import dev.dateline.bench.latency.HookServer;
import dev.dateline.bench.latency.NewsItems;
import dev.dateline.bench.news.InventedNews;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
import java.io.IOException;
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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A day of the world's news in one process, broker and desk included: items tell of times that go by faster than ours, as
 * fast as the wire bears or as wanted. The day ends now, so nothing comes from the future. Everything that goes by the
 * record's time (lanes, stories, alerts, the archive) lives through a day; what goes by the wall clock (commits, retries,
 * Kafka's clean-up) has less of it. Prints a line a simulated hour, what topics take beside what the
 * documentation predicts, and the verdict.
 */
@Command(name = "day", mixinStandardHelpOptions = true, description = "A simulated day at the world's pace.")
public final class DayBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_123;
    private static final int BATCH = 200;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration STANDSTILL = Duration.ofMinutes(3);
    private static final double DRIFT = 1.5;

    @Parameters(index = "0", defaultValue = "24", description = "Simulated hours (${DEFAULT-VALUE}).")
    private int hours;

    @Parameters(
            index = "1",
            defaultValue = "0",
            description = "How many times as fast as ours time goes; 0 for as fast as the wire bears.")
    private double speed;

    @Option(names = "--rate", defaultValue = "35", description = "Items a simulated second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--under-way", defaultValue = "2000", description = "Most items under way (${DEFAULT-VALUE}).")
    private int underWay;

    @Option(names = "--full", description = "Full texts of 200 to 400 words in place of titles and summaries.")
    private boolean full;

    @Option(names = "--jvm", description = "More options for the wire's JVM.")
    private List<String> jvm = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<Sample> samples = new ArrayList<>();
    private long written;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DayBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        InFlight inFlight = new InFlight(underWay);
        try (HookServer hooks = new HookServer(InstantSource.system());
                LoadedWire wire = LoadedWire.start(jvm, set);
                Passed.Watch watch = wire.watch();
                TopicWriter<Item> items = new TopicWriter<>(wire.kafka(), wire.registry(), Topics.ITEMS)) {
            wire.subscribe(hooks);
            out.printf(
                    Locale.ROOT,
                    "%d hours at %d a second, %s; load of the machine %.1f%n%n%s",
                    hours,
                    rate,
                    full ? "full texts" : "titles and summaries",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Sample.HEAD);
            samples.add(Sample.of(wire.process(), watch.now()));
            boolean whole = live(wire, watch, inFlight, new Day(items));
            watch.drain();
            report(wire, watch.now(), whole);
        }
        return 0;
    }

    /** The news of a day, one item after the other. */
    private final class Day {
        private final SimulatedClock clock;
        private final NewsItems news;
        private final TopicWriter<Item> items;

        Day(TopicWriter<Item> items) {
            this.items = items;
            Instant begin = Instant.now().minus(Duration.ofHours(hours));
            this.clock = new SimulatedClock(begin, Duration.ofSeconds(1).dividedBy(rate));
            this.news = new NewsItems(full ? new InventedNews(SEED) : InventedNews.brief(SEED), clock);
        }

        void write(int count) {
            for (int i = 0; i < count; i++) {
                clock.tick();
                Item item = news.next();
                items.write(item.article().value(), item, Topics::itemPartition);
            }
            written += count;
        }
    }

    /** Hour after hour; false when the wire stood still before the end. */
    private boolean live(LoadedWire wire, Passed.Watch watch, InFlight inFlight, Day day)
            throws IOException, InterruptedException {
        long hour = 3_600L * rate;
        long begin = System.nanoTime();
        for (int h = 1; h <= hours; h++) {
            if (!write(h * hour, begin, watch, inFlight, day)) {
                return false;
            }
            samples.add(Sample.of(wire.process(), watch.now()));
            out.println(samples.get(h).row(samples.get(h - 1), samples.get(0)));
        }
        return true;
    }

    private boolean write(long until, long begin, Passed.Watch watch, InFlight inFlight, Day day)
            throws InterruptedException {
        long moved = System.nanoTime();
        long read = -1;
        while (written < until && System.nanoTime() - moved < STANDSTILL.toNanos()) {
            Passed passed = watch.now();
            inFlight.through(passed.read() - passed.toPlace());
            moved = passed.read() == read ? moved : System.nanoTime();
            read = passed.read();
            int wanted = (int) Math.min(until - written, due(begin));
            for (int some = inFlight.take(wanted); some > 0; some -= BATCH) {
                day.write(Math.min(some, BATCH));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        return written >= until;
    }

    /** How many items should have been written by now, and are not. */
    private long due(long begin) {
        return speed <= 0 ? Long.MAX_VALUE : (long) ((System.nanoTime() - begin) / 1e9 * speed * rate) - written;
    }

    private void report(LoadedWire wire, Passed end, boolean whole) throws IOException {
        Sample last = samples.get(samples.size() - 1);
        out.printf(
                Locale.ROOT,
                "%n%,d items written, %,d read; %.0f times as fast as it happened%n",
                written,
                end.read(),
                (samples.size() - 1) * 3_600 / Math.max(1, last.secondsSince(samples.get(0))));
        Predicted.table(DiskUse.of(wire.folder()), end.read()).forEach(out::println);
        Bars bars = new Bars(out)
                .holds("the whole day went through", whole && end.read() == written)
                .atMost("RSS", (double) wire.process().residentMebibytes(true), 1_024, "MiB at most");
        if (samples.size() > 3) {
            drift(bars, last);
        }
        bars.judge();
    }

    /** The last hour beside the second. */
    private void drift(Bars bars, Sample last) {
        Sample early = samples.get(2);
        Sample beforeEarly = samples.get(1);
        Sample beforeLast = samples.get(samples.size() - 2);
        bars.atMost("processor time of an item", cost(last, beforeLast) / cost(early, beforeEarly), DRIFT, "times")
                .atMost(
                        "time that an item takes",
                        early.perSecond(beforeEarly) / last.perSecond(beforeLast),
                        DRIFT,
                        "times")
                .atMost("RSS", (double) last.residentMebibytes() / early.residentMebibytes(), DRIFT, "times");
    }

    private static double cost(Sample sample, Sample before) {
        double items = (double) sample.passed().read() - before.passed().read();
        return (sample.cpuSeconds() - before.cpuSeconds()) / Math.max(1, items);
    }
}
