package dev.dateline.bench.polling.hostile;

import dev.dateline.bench.polling.ChildProcess;
import dev.dateline.bench.polling.PollingWire;
import dev.dateline.domain.item.SourceStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

/**
 * Hostile origins among healthy ones, for as long as one likes, with the ingest role in a process of its own. Sampled:
 * how late healthy sources are visited, the heap after a collection, resident memory; at the end, what the status of
 * every hostile source says. In the first minute all come at once, to a cold JVM; bounds hold from the second on. Exits
 * with 1 when one is broken.
 */
@Command(name = "hostile", mixinStandardHelpOptions = true, description = "Hostile origins among healthy ones.")
public final class HostileBenchmark implements Callable<Integer> {
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration LATE = Duration.ofSeconds(15);
    private static final double GROWTH = 1.25;

    @Option(names = "--minutes", defaultValue = "60", description = "How long (${DEFAULT-VALUE}).")
    private int minutes;

    @Option(names = "--healthy", defaultValue = "200", description = "Healthy sources (${DEFAULT-VALUE}).")
    private int healthy;

    @Option(names = "--copies", defaultValue = "3", description = "Hostile sources of a kind (${DEFAULT-VALUE}).")
    private int copies;

    @Option(names = "--jvm", description = "More options for the JVM of ingest.")
    private List<String> jvm = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HostileBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(
                Map.of("ingest.allowed-networks", "127.0.0.1", "ingest.longest-interval", EVERY.toSeconds() + " s"));
        settings.putAll(set);
        try (MixedSite site = new MixedSite(EVERY);
                PollingWire wire = PollingWire.start()) {
            wire.add(site.healthy(healthy));
            wire.add(site.hostile(copies));
            try (ChildProcess ingest = wire.ingest("ingest-1", jvm, settings)) {
                out.println(
                        "| minute | heap after GC, MB | RSS, MB | CPU, s | healthy visits | late p99, s | late most, s | overdue | load |");
                out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
                List<Sample> samples = new ArrayList<>();
                for (int minute = 1; minute <= minutes; minute++) {
                    samples.add(sample(site, ingest, minute));
                }
                boolean flat = isFlat(samples);
                boolean punctual = samples.stream().skip(1).allMatch(Sample::isPunctual);
                boolean told = tell(site, wire.statuses());
                out.printf(
                        Locale.ROOT,
                        "%nmemory flat: %s · healthy sources punctual: %s · every case told: %s%n",
                        flat,
                        punctual,
                        told);
                return flat && punctual && told ? 0 : 1;
            }
        }
    }

    private record Sample(long heap, Duration late, long overdue) {
        boolean isPunctual() {
            return late.compareTo(LATE) <= 0 && overdue == 0;
        }
    }

    /** Large bodies come and go, so what counts is the least heap: of the last third of samples against the first. */
    private static boolean isFlat(List<Sample> samples) {
        int third = Math.max(1, samples.size() / 3);
        long first = least(samples.subList(0, third));
        long last = least(samples.subList(samples.size() - third, samples.size()));
        return last <= first * GROWTH + 10;
    }

    private static long least(List<Sample> samples) {
        return samples.stream().mapToLong(Sample::heap).min().orElse(0);
    }

    private Sample sample(MixedSite site, ChildProcess ingest, int minute) throws IOException, InterruptedException {
        TimeUnit.MINUTES.sleep(1);
        Lateness.Window late = site.lateness().window();
        Sample sample = new Sample(
                ingest.heapAfterCollection(), late.most(), site.lateness().overdue(LATE));
        out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %.0f | %d | %.1f | %.1f | %d | %.1f |%n",
                minute,
                sample.heap(),
                ingest.residentMebibytes(false),
                ingest.cpuSeconds(),
                late.visits(),
                late.high().toMillis() / 1000.0,
                late.most().toMillis() / 1000.0,
                sample.overdue(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return sample;
    }

    private boolean tell(MixedSite site, Map<String, SourceStatus> statuses) {
        out.println("\n| case | told rightly | state | trouble | message |");
        out.println("|---|---|---|---|---|");
        boolean all = true;
        for (HostileCase harm : site.cases()) {
            SourceStatus status = statuses.get(site.source(harm, 0).id().value());
            boolean right = harm.isToldBy(status);
            all &= right;
            out.println("| " + harm.name() + " | " + (right ? "yes" : "no") + " | "
                    + (status == null
                            ? "never polled | | |"
                            : status.state() + " | " + status.trouble() + " | " + status.message() + " |"));
        }
        return all;
    }
}
