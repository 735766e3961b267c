package dev.dateline.bench.desk;

import dev.dateline.app.role.OwnWire;
import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
import dev.dateline.bench.Bars;
import dev.dateline.domain.story.Story;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.setting.Settings;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long the front page and its fragments take while stories change: the real desk in its own process with its broker, the
 * stories on their topic, pages asked for over one connection, and by a browser that sees them for the first time. Prints a
 * table and a verdict.
 */
@Command(name = "front-page", mixinStandardHelpOptions = true, description = "Pages of a desk with many live stories.")
public final class FrontPageBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_123;
    private static final String FRONT = "front page";
    private static final int VISITS = 15;
    private static final double MOST_MILLIS = 30;
    private static final double MOST_KILOBYTES = 150;
    private static final double MOST_PAINT = 500;

    @Option(names = "--stories", defaultValue = "10000", description = "Live stories (${DEFAULT-VALUE}).")
    private int stories;

    @Option(names = "--requests", defaultValue = "1500", description = "Of each page (${DEFAULT-VALUE}).")
    private int requests;

    @Option(names = "--rate", defaultValue = "20", description = "Stories changed a second (${DEFAULT-VALUE}).")
    private int rate;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FrontPageBenchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        ScheduledExecutorService newsroom = Executors.newSingleThreadScheduledExecutor();
        try (OwnWire own = OwnWire.start(this::settings, EnumSet.of(Role.DESK));
                TopicWriter<Story> writer =
                        new TopicWriter<>(own.wire().kafka(), own.wire().registry(), Topics.STORIES)) {
            InventedStories invented =
                    new InventedStories(SEED, own.wire().clock().instant());
            for (int i = 0; i < stories; i++) {
                write(writer, invented.story(i));
            }
            writer.flush();
            PageTimes times = new PageTimes(own.wire().deskUrl());
            times.awaitStories(stories, newsroom);
            Random random = new Random(SEED);
            long pause = TimeUnit.SECONDS.toMicros(1) / Math.max(1, rate);
            newsroom.scheduleAtFixedRate(
                    () -> write(writer, invented.story(random.nextInt(stories))), pause, pause, TimeUnit.MICROSECONDS);
            judge(times, measure(times));
        } finally {
            newsroom.shutdownNow();
        }
        return 0;
    }

    private static void write(TopicWriter<Story> writer, Story story) {
        writer.write(story.id().value(), story);
    }

    private Settings settings(Map<String, String> free) {
        Map<String, String> values = new HashMap<>(free);
        values.put("desk.stories", Integer.toString(2 * stories));
        return Settings.of(values);
    }

    private PageTimes.Result measure(PageTimes times) {
        out.printf(Locale.ROOT, "%,d stories, %d of them changed a second%n%n", stories, rate);
        out.println("| page | p50 ms | p95 ms | p99 ms | max ms | KB, gzip |");
        out.println("|---|--:|--:|--:|--:|--:|");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(FRONT, "/");
        pages.put("its list alone", "/fragments/stories");
        pages.put("one phase and language", "/?phase=breaking&language=en");
        pages.put("one place", "/?place=place-7");
        pages.put("two words", "/?q=fire+river");
        Map<String, PageTimes.Result> results = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            times.of(page.getValue(), requests / 5);
            PageTimes.Result result = times.of(page.getValue(), requests);
            results.put(page.getKey(), result);
            out.println(result.row(page.getKey()));
        }
        return Objects.requireNonNull(results.get(FRONT));
    }

    private void judge(PageTimes times, PageTimes.Result front) throws Exception {
        Bars bars = new Bars(out);
        bars.atMost("front page, the whole way, p99", front.millis(.99), MOST_MILLIS, "ms");
        bars.atMost("front page with styles, scripts and type", times.weight(URI.create("/")), MOST_KILOBYTES, "kB");
        Optional<Browser> browser = Browser.launch();
        if (browser.isEmpty()) {
            out.println("first paint: not measured, there is no Chromium (Debian: apt-get install chromium)");
        } else {
            bars.atMost("first paint, the slowest of " + VISITS, slowestPaint(browser.get(), times), MOST_PAINT, "ms");
        }
        bars.judge();
    }

    private double slowestPaint(Browser browser, PageTimes times) {
        try (browser) {
            browser.firstPaint(times.at("/?visit=0"));
            double[] millis = IntStream.rangeClosed(1, VISITS)
                    .mapToDouble(visit -> browser.firstPaint(times.at("/?visit=" + visit)))
                    .sorted()
                    .toArray();
            out.printf(Locale.ROOT, "first paint, nothing cached: p50 %.0f ms%n", millis[VISITS / 2]);
            return millis[VISITS - 1];
        }
    }
}
