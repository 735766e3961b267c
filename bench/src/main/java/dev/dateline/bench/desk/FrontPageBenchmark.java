package dev.dateline.bench.desk;

import dev.dateline.app.role.OwnWire;
import dev.dateline.app.role.Role;
import dev.dateline.app.topic.TopicWriter;
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
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long the front page and its fragments take while stories change: the real desk in its own process with its broker, the
 * stories on their topic, pages asked for over one connection. Prints a table and the page's weight; judges nothing.
 */
@Command(name = "front-page", mixinStandardHelpOptions = true, description = "Pages of a desk with many live stories.")
public final class FrontPageBenchmark implements Callable<Integer> {
    private static final long SEED = 20_261_123;

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
            measure(times);
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

    private void measure(PageTimes times) throws Exception {
        out.printf(Locale.ROOT, "%,d stories, %d of them changed a second%n%n", stories, rate);
        out.println("| page | p50 ms | p95 ms | p99 ms | max ms | KB, gzip |");
        out.println("|---|--:|--:|--:|--:|--:|");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front page", "/");
        pages.put("its list alone", "/fragments/stories");
        pages.put("one phase and language", "/?phase=breaking&language=en");
        pages.put("one place", "/?place=place-7");
        pages.put("two words", "/?q=fire+river");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            times.of(page.getValue(), requests / 5);
            PageTimes.Result result = times.of(page.getValue(), requests);
            out.println(result.row(page.getKey()));
        }
        out.printf(Locale.ROOT, "%nFront page with styles, scripts and type: %.0f KB%n", times.weight(URI.create("/")));
    }
}
