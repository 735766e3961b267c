package dev.dateline.bench.load;

import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.Bars;
import dev.dateline.domain.item.Item;
import dev.dateline.schemas.Topics;
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
 * The same news in four lanes on one, two and four instances of streams with one thread each, beside a broker in a process
 * of its own: how long it takes until everything is placed, whether the events of all stories are the same to the byte,
 * and how long an instance takes that comes back without its stores. Prints a table and the verdict.
 */
@Command(name = "scale", mixinStandardHelpOptions = true, description = "The same news on one, two, four instances.")
public final class ScaleBenchmark implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration STANDSTILL = Duration.ofMinutes(2);
    private static final int FIRST = 400;
    private static final int FRESH = 4;

    @Option(names = "--instances", split = ",", defaultValue = "1,2,4", description = "How many (${DEFAULT-VALUE}).")
    private List<Integer> instances = new ArrayList<>();

    @Option(
            names = "--articles",
            split = ",",
            defaultValue = "20000",
            description = "Articles, also several numbers, to see what coming back costs by them (${DEFAULT-VALUE}).")
    private List<Integer> articles = new ArrayList<>();

    @Option(names = "--set", description = "Another setting than the default one: key=value.")
    private Map<String, String> set = new LinkedHashMap<>();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScaleBenchmark()).execute(arguments));
    }

    /**
     * What one number of instances made of it.
     *
     * @param seconds from the first append until nothing waited
     * @param cores kept busy by the instances meanwhile
     * @param changelogBytes what all stores are made of again
     * @param backSeconds from its start until the next news of all lanes was placed
     * @param prints what each lane wrote
     */
    private record Run(
            int articles,
            int instances,
            double seconds,
            double cores,
            long changelogBytes,
            double backSeconds,
            Map<String, String> prints) {}

    @Override
    public Integer call() throws Exception {
        out.printf(
                Locale.ROOT,
                "%d processors; load of the machine %.1f%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println("| articles | instances | seconds | articles/s | cores busy | changelogs MiB | back after s |");
        out.println("|--:|--:|--:|--:|--:|--:|--:|");
        List<Run> runs = new ArrayList<>();
        for (int size : articles) {
            for (int count : instances) {
                runs.add(run(size, count));
                out.println(row(runs.get(runs.size() - 1)));
            }
        }
        judge(runs);
        return 0;
    }

    private Run run(int size, int count) throws IOException, InterruptedException {
        ScaleInput input = new ScaleInput();
        try (StreamsCluster cluster = new StreamsCluster(set);
                TopicWriter<Item> items = new TopicWriter<>(cluster.kafka(), cluster.registry(), Topics.ITEMS);
                Passed.Watch watch = new Passed.Watch(cluster.kafka(), "dateline")) {
            cluster.start(count);
            input.write(items, FIRST);
            untilPlaced(watch, FIRST);
            double cpu = cluster.cpuSeconds();
            long begin = System.nanoTime();
            input.write(items, size);
            double seconds = (untilPlaced(watch, FIRST + size) - begin) / 1e9;
            double cores = (cluster.cpuSeconds() - cpu) / seconds;
            Map<String, String> prints = EventPrints.of(cluster.kafka(), cluster.registry(), input.end());
            long changelogs = cluster.changelogBytes();
            cluster.lose();
            long again = System.nanoTime();
            cluster.startAgain();
            input.write(items, FRESH);
            double back = (untilPlaced(watch, FIRST + size + FRESH) - again) / 1e9;
            return new Run(size, count, seconds, cores, changelogs, back, prints);
        }
    }

    /** Waits until so many items were read and nothing moves any more; when the last movement was. */
    private static long untilPlaced(Passed.Watch watch, long items) throws InterruptedException {
        Passed before = watch.now();
        long moved = System.nanoTime();
        while (before.read() < items || System.nanoTime() - moved < QUIET.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            Passed now = watch.now();
            moved = now.equals(before) ? moved : System.nanoTime();
            before = now;
            if (System.nanoTime() - moved > STANDSTILL.toNanos()) {
                throw new IllegalStateException("the instances stand still after " + now + " of " + items);
            }
        }
        return moved;
    }

    private static String row(Run run) {
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %.1f | %,.0f | %.2f | %,d | %.1f |",
                run.articles(),
                run.instances(),
                run.seconds(),
                run.articles() / run.seconds(),
                run.cores(),
                run.changelogBytes() >> 20,
                run.backSeconds());
    }

    private void judge(List<Run> runs) {
        out.println();
        Bars bars = new Bars(out);
        for (Run run : runs) {
            Run first = runs.stream()
                    .filter(other -> other.articles() == run.articles())
                    .findFirst()
                    .orElse(run);
            if (run.equals(first)) {
                out.printf(Locale.ROOT, "%,d articles: %s%n", run.articles(), run.prints());
            } else {
                String what = run.articles() + " articles: same events on " + run.instances() + " as on "
                        + first.instances() + " instances, to the byte";
                bars.holds(what, run.prints().equals(first.prints()));
            }
        }
        bars.judge();
    }
}
