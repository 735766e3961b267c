package dev.dateline.bench.rhythm;

import dev.dateline.bench.quality.Table;
import dev.dateline.bench.rhythm.Simulation.Result;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How late news is found, and with how many polls, by several rules for the next poll. Prints tables; judges nothing. */
public final class RhythmBenchmark {
    private static final int WEEKS = 12;
    private static final long SEED = 20_261_122;
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    /** The setting ingest.expected-wait, as it is by default. */
    private static final Duration WAIT = Duration.ofMinutes(2);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<InventedSource> sources = InventedSource.all(WEEKS, SEED);

    private RhythmBenchmark() {}

    public static void main(String[] arguments) {
        RhythmBenchmark benchmark = new RhythmBenchmark();
        Map<String, Supplier<PollRule>> rules = rules();
        rules.forEach(benchmark::bySource);
        benchmark.inSum(rules);
    }

    private static Map<String, Supplier<PollRule>> rules() {
        Duration five = Duration.ofMinutes(5);
        Map<String, Supplier<PollRule>> rules = new LinkedHashMap<>();
        rules.put("rhythm", () -> PollRule.rhythm(WAIT, SHORTEST, LONGEST));
        rules.put("halving and doubling", () -> PollRule.halving(SHORTEST, LONGEST));
        rules.put("Miniflux", () -> PollRule.weekByCount(five, Duration.ofHours(24)));
        rules.put("Miniflux, 1 min to 6 h", () -> PollRule.weekByCount(SHORTEST, LONGEST));
        rules.put("CommaFeed", () -> PollRule.halfTheGap(five, Duration.ofHours(4)));
        rules.put("CommaFeed, 1 min to 6 h", () -> PollRule.halfTheGap(SHORTEST, LONGEST));
        rules.put("every 10 minutes", () -> PollRule.every(Duration.ofMinutes(10)));
        return rules;
    }

    private void bySource(String name, Supplier<PollRule> rule) {
        out.println("\n## " + name);
        Table table = new Table(name, "entries/day", "mean delay min", "p90 min", "polls/day", "without news", "lost");
        for (InventedSource source : sources) {
            Result result = Simulation.run(source, rule.get(), WEEKS);
            table.add(
                    source.name(),
                    number(result.entries() / result.days()),
                    number(result.meanDelay()),
                    number(result.delayAt(0.9)),
                    number(result.pollsADay()),
                    number(100.0 * result.empty() / result.polls()) + " %",
                    result.lost());
        }
        table.print(out);
    }

    /** All sources together; and our rule made as eager as gives the other's number of polls. */
    private void inSum(Map<String, Supplier<PollRule>> rules) {
        Table table = new Table(
                "all",
                "polls/day",
                "delay of a source min",
                "rhythm at as many polls",
                "delay of an entry min",
                "rhythm at as many polls");
        rules.forEach((name, rule) -> {
            Sum sum = sum(rule);
            Sum equal = atMost(sum.polls());
            table.add(
                    name,
                    number(sum.polls()),
                    number(sum.ofSource()),
                    number(equal.ofSource()),
                    number(sum.ofEntry()),
                    number(equal.ofEntry()));
        });
        table.print(out);
    }

    /** Polls a day of all sources; the mean of their mean delays; the mean delay of all their entries. */
    private record Sum(double polls, double ofSource, double ofEntry) {}

    private Sum sum(Supplier<PollRule> rule) {
        List<Result> results = new ArrayList<>();
        sources.forEach(source -> results.add(Simulation.run(source, rule.get(), WEEKS)));
        List<Result> found =
                results.stream().filter(result -> result.entries() > 0).toList();
        double waited = found.stream()
                .mapToDouble(result -> result.meanDelay() * result.entries())
                .sum();
        return new Sum(
                results.stream().mapToDouble(Result::pollsADay).sum(),
                found.stream().mapToDouble(Result::meanDelay).average().orElse(Double.NaN),
                waited / found.stream().mapToInt(Result::entries).sum());
    }

    /** Our rule with the least wait that needs no more polls. */
    private Sum atMost(double polls) {
        double low = Duration.ofSeconds(5).toMillis();
        double high = Duration.ofHours(20).toMillis();
        for (int i = 0; i < 12; i++) {
            double middle = Math.sqrt(low * high);
            Duration wait = Duration.ofMillis(Math.round(middle));
            boolean affordable =
                    sum(() -> PollRule.rhythm(wait, SHORTEST, LONGEST)).polls() <= polls;
            low = affordable ? low : middle;
            high = affordable ? middle : high;
        }
        Duration wait = Duration.ofMillis(Math.round(high));
        return sum(() -> PollRule.rhythm(wait, SHORTEST, LONGEST));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
