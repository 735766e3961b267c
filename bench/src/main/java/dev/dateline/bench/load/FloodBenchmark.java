package dev.dateline.bench.load;

import dev.dateline.bench.Bars;
import dev.dateline.bench.latency.HookServer;
import dev.dateline.bench.latency.Quantiles;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
 * As much news as one process bears, broker included: papers of an origin in another process put out more as soon as
 * what they put out has been placed. Full pages go the whole way, over HTTP to extraction, stories and webhooks; items
 * are entries of feeds with title and summary. Prints a line every so often and the verdict.
 */
@Command(name = "flood", mixinStandardHelpOptions = true, description = "As much news as one process bears.")
public final class FloodBenchmark implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(200);
    /** Longest time in which nothing is read. */
    private static final Duration STANDSTILL = Duration.ofMinutes(2);

    private static final int LIVE_REPORT_BYTES = 2_000;

    /** What is put out. */
    enum Kind {
        /** An entry and the page behind it. */
        PAGES(2, 600, 150),
        /** An entry. */
        ITEMS(1, 6_000, 3_000);

        private final int itemsEach;
        private final int inFlight;
        private final int bar;

        Kind(int itemsEach, int inFlight, int bar) {
            this.itemsEach = itemsEach;
            this.inFlight = inFlight;
            this.bar = bar;
        }
    }

    @Parameters(index = "0", defaultValue = "PAGES", description = "pages or items (${DEFAULT-VALUE}).")
    private Kind kind = Kind.PAGES;

    @Parameters(index = "1", defaultValue = "10", description = "Minutes measured (${DEFAULT-VALUE}).")
    private double minutes;

    @Option(names = "--warm-up", defaultValue = "60", description = "Seconds before that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--every", defaultValue = "30", description = "Seconds between two samples (${DEFAULT-VALUE}).")
    private int every;

    @Option(names = "--page-size", defaultValue = "100", description = "Kilobytes of a page (${DEFAULT-VALUE}).")
    private int pageKilobytes;

    @Option(names = "--jvm", description = "More options for the wire's JVM.")
    private List<String> jvm = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FloodBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        InFlight inFlight = new InFlight(kind.inFlight);
        int pageBytes = kind == Kind.PAGES ? pageKilobytes * 1_000 : 0;
        try (HookServer hooks = new HookServer(InstantSource.system());
                LoadedWire wire = LoadedWire.start(jvm, set);
                Press press = new Press(inFlight, InstantSource.system(), pageBytes);
                Passed.Watch watch = wire.watch()) {
            wire.subscribe(hooks);
            wire.poll(press.sources());
            flow(watch, inFlight, Duration.ofSeconds(warmUp));
            List<Sample> samples = samples(wire, watch, inFlight);
            inFlight.end();
            watch.drain();
            judge(samples, inFlight, Outcome.of(wire.kafka(), wire.registry()));
            tell(hooks.taken());
        }
        return 0;
    }

    private List<Sample> samples(LoadedWire wire, Passed.Watch watch, InFlight inFlight)
            throws IOException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        samples.add(Sample.of(wire.process(), watch.now()));
        out.printf(
                Locale.ROOT,
                "%s, %d processors; load of the machine %.1f%n%n%s",
                kind,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Sample.HEAD);
        for (long left = Math.round(minutes * 60 / every); left > 0; left--) {
            flow(watch, inFlight, Duration.ofSeconds(every));
            samples.add(Sample.of(wire.process(), watch.now()));
            out.println(last(samples).row(samples.get(samples.size() - 2), samples.get(0)));
        }
        return samples;
    }

    private static Sample last(List<Sample> samples) {
        return samples.get(samples.size() - 1);
    }

    /** Tells the press again and again how much has gone through. */
    private void flow(Passed.Watch watch, InFlight inFlight, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        long moved = System.nanoTime();
        long read = -1;
        while (System.nanoTime() < end) {
            Passed passed = watch.now();
            inFlight.through((passed.read() - passed.toPlace()) / kind.itemsEach);
            moved = passed.read() == read ? moved : System.nanoTime();
            read = passed.read();
            if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
                throw new IllegalStateException("the wire stands still after " + passed);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }

    private void judge(List<Sample> samples, InFlight inFlight, Outcome outcome) {
        Sample first = samples.get(0);
        Sample last = last(samples);
        double articles = (double) (last.passed().read() - first.passed().read()) / kind.itemsEach;
        double grown = (last.heapMebibytes() - first.heapMebibytes()) * 1048576.0;
        out.printf(Locale.ROOT, "%n%,d articles put out; %s%n", inFlight.out(), outcome);
        new Bars(out)
                .atLeast("articles", articles / last.secondsSince(first), kind.bar, "a second")
                .atMost("articles without a place", (double) inFlight.out() - outcome.placed(), 0, "articles")
                .atMost("heap that an article stays with", grown / Math.max(1, articles), LIVE_REPORT_BYTES, "bytes")
                .atMost("RSS", (double) last.residentMebibytes(), 1_024, "MiB")
                .judge();
    }

    private void tell(List<HookServer.Taken> hooks) {
        Quantiles times = Quantiles.of(hooks.stream()
                .map(hook -> Duration.between(hook.seen(), hook.at()).toNanos())
                .toList());
        out.printf(
                Locale.ROOT,
                "%,d webhooks; from fetched to received p50 %.0f ms, p99 %.0f ms (the queue is kept full)%n",
                times.count(),
                times.millis(.5),
                times.millis(.99));
    }
}
