package dev.dateline.bench.polling.sweep;

import dev.dateline.bench.polling.ChildProcess;
import dev.dateline.bench.polling.PollingWire;
import dev.dateline.bench.polling.TopicCount;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.schemas.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
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
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Ten thousand sources on one local origin, each under a host name of its own; the ingest role in its own process, with
 * the options of {@code ./dateline ingest}, against a broker in another. Measured: a first sweep beside a bare loop of
 * GETs over the same addresses; then the steady cycle. Prints tables; judges nothing.
 */
@Command(name = "polling", mixinStandardHelpOptions = true, description = "Ten thousand sources on one origin.")
public final class PollingBenchmark implements Callable<Integer> {
    private static final Duration LONGEST_SWEEP = Duration.ofMinutes(10);

    @Option(names = "--sources", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
    private int sources;

    @Option(names = "--threads", defaultValue = "8", description = "Visits at a time, in both (${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--cycle", defaultValue = "10", description = "Minutes between two polls (${DEFAULT-VALUE}).")
    private int cycleMinutes;

    @Option(names = "--steady", defaultValue = "4", description = "Minutes of it measured (${DEFAULT-VALUE}).")
    private int steadyMinutes;

    @Option(names = "--latency", defaultValue = "0", description = "Milliseconds before an answer (${DEFAULT-VALUE}).")
    private int latencyMillis;

    @Option(names = "--jvm", description = "More options for the JVM of ingest.")
    private List<String> jvm = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private String memory = "";
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        BareLoop.allowHostHeader();
        System.exit(new CommandLine(new PollingBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Papers papers = new Papers(InstantSource.system(), Duration.ofMillis(latencyMillis));
        try (Origin origin = Origin.of(papers::answer);
                PollingWire wire = PollingWire.start()) {
            out.printf(Locale.ROOT, "%d sources, %d threads; load of the machine %.1f%n%n", sources, threads, load());
            BareLoop bare = new BareLoop(origin.port());
            out.println("| sweep | seconds | feeds/s | CPU s | items |");
            out.println("|---|--:|--:|--:|--:|");
            row("bare loop, first", bare.sweep(sources, threads), 0, 0);
            row("bare loop, second", bare.sweep(sources, threads), 0, 0);
            wire.add(IntStream.range(0, sources)
                    .mapToObj(i -> source(i, origin.port()))
                    .toList());
            sweep("ingest, everything new", wire, papers);
            spread(wire, Duration.ZERO);
            sweep("ingest, once more", wire, papers);
            row("bare loop, after", bare.sweep(sources, threads), 0, 0);
            out.println(System.lineSeparator() + memory);
            if (steadyMinutes > 0) {
                spread(wire, Duration.ofMinutes(cycleMinutes).dividedBy(sources));
                steady(wire, papers);
            }
        }
        return 0;
    }

    /** From the first request to the last status. */
    private void sweep(String name, PollingWire wire, Papers papers) throws IOException, InterruptedException {
        long before = papers.count().all();
        try (TopicCount statuses = TopicCount.of(wire.kafka(), Topics.SOURCE_STATUS.name());
                TopicCount items = TopicCount.of(wire.kafka(), Topics.ITEMS.name());
                ChildProcess ingest = wire.ingest("ingest-1", jvm, settings())) {
            await(() -> papers.count().all() > before);
            long begun = System.nanoTime();
            double cpu = ingest.cpuSeconds();
            await(() -> statuses.keys() >= sources);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            row(name, took, ingest.cpuSeconds() - cpu, items.records());
            memory = String.format(
                    Locale.ROOT,
                    "RSS after a sweep %d MB, peak %d MB; a status has %d bytes",
                    ingest.residentMebibytes(false),
                    ingest.residentMebibytes(true),
                    statuses.bytes() / Math.max(1, statuses.records()));
        }
    }

    /** As if ingest had been running for long: the sources fall due one after the other, at this pace. */
    private static void spread(PollingWire wire, Duration step) {
        Instant begin = Instant.now().plusSeconds(step.isZero() ? 0 : 20);
        wire.put(DueStatuses.spread(wire.statuses().values(), begin, step));
    }

    private void steady(PollingWire wire, Papers papers) throws IOException, InterruptedException {
        try (TopicCount statuses = TopicCount.of(wire.kafka(), Topics.SOURCE_STATUS.name());
                TopicCount items = TopicCount.of(wire.kafka(), Topics.ITEMS.name());
                ChildProcess ingest = wire.ingest("ingest-1", jvm, settings())) {
            await(() -> statuses.records() > 0);
            TimeUnit.SECONDS.sleep(40);
            Sample begin = new Sample(System.nanoTime(), ingest.cpuSeconds(), papers.count(), items.records());
            TimeUnit.MINUTES.sleep(steadyMinutes);
            Sample end = new Sample(System.nanoTime(), ingest.cpuSeconds(), papers.count(), items.records());
            steady(begin, end);
            out.printf(
                    Locale.ROOT,
                    "RSS %d MB, peak %d MB; load of the machine %.1f%n",
                    ingest.residentMebibytes(false),
                    ingest.residentMebibytes(true),
                    load());
        }
    }

    private record Sample(long nanos, double cpu, Papers.Count count, long items) {}

    private void steady(Sample begin, Sample end) {
        double seconds = (end.nanos() - begin.nanos()) / 1e9;
        Papers.Count polls = end.count().since(begin.count());
        out.printf(
                Locale.ROOT,
                "%nSteady cycle of %d minutes, measured for %.0f s: %.1f polls/s, %.0f %% of them 304, %.1f items/s;"
                        + " %.1f %% of one core%n",
                cycleMinutes,
                seconds,
                polls.all() / seconds,
                100.0 * polls.notModified() / Math.max(1, polls.all()),
                (end.items() - begin.items()) / seconds,
                100 * (end.cpu() - begin.cpu()) / seconds);
    }

    private Source source(int paper, int port) {
        String host = Papers.host(paper);
        URI url = URI.create("http://" + host + ":" + port + "/feed");
        Source plain = Source.feed(url, Outlet.alone("paper-" + paper, "Paper " + paper));
        return new Source(
                plain.id(),
                url,
                plain.kind(),
                plain.outlet(),
                null,
                false,
                null,
                Duration.ofMinutes(cycleMinutes),
                true,
                false);
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("ingest.threads", Integer.toString(threads));
        settings.put("ingest.allow-private-addresses", "true");
        settings.putAll(set);
        return settings;
    }

    private void row(String name, Duration took, double cpu, long items) {
        double seconds = took.toMillis() / 1000.0;
        out.printf(Locale.ROOT, "| %s | %.1f | %.0f | %.1f | %d |%n", name, seconds, sources / seconds, cpu, items);
    }

    private static void await(java.util.function.BooleanSupplier until) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_SWEEP.toNanos();
        while (!until.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes longer than " + LONGEST_SWEEP);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
