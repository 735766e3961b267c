package dev.dateline.bench.rules;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.story.Story;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What it costs to find the rules that a story's next state meets, in CPU time of the one thread that does it, so that
 * other work on the machine does not count. The same rules and updates in one run: as the wire does it, with two words a
 * rule looked up instead of one, rule by rule, and with Lucene's own queries in a monitor without a presearcher.
 *
 * <p>Arguments: the number of rules (default 100,000). With {@code --load} only as the wire does it.
 */
public final class RuleBenchmark {
    private static final int UPDATES = 1_000;
    private static final int WARM_UP = 300;
    private static final long SEED = 20_261_122;

    private RuleBenchmark() {}

    public static void main(String[] arguments) {
        boolean loadOnly = List.of(arguments).contains("--load");
        int rules = Arrays.stream(arguments)
                .filter(a -> !a.startsWith("--"))
                .findFirst()
                .map(Integer::parseInt)
                .orElse(100_000);
        StoryUpdates news = StoryUpdates.load();
        List<Story> updates = news.sample(UPDATES, SEED);
        List<Subscription> subscriptions =
                new InventedRules(news.sample(Integer.MAX_VALUE, SEED + 1), SEED).subscriptions(rules);
        print("%,d rules, %,d updates from %s%n", rules, updates.size(), news.origin());
        Timing wire = book("as the wire does it", subscriptions, updates, 1, 0);
        if (loadOnly) {
            return;
        }
        book("two passes", subscriptions, updates, 2, 0);
        Timing naive = book("rule by rule", subscriptions, updates.subList(0, 100), 1, Integer.MAX_VALUE);
        Timing lucene = LuceneRules.measure(subscriptions, updates.subList(0, 10));
        print(
                "%n%.0f times as fast as rule by rule, %.0f times as fast as Lucene's monitor unfiltered%n",
                naive.mean() / wire.mean(), lucene.mean() / wire.mean());
    }

    private static Timing book(
            String name, List<Subscription> subscriptions, List<Story> updates, int passes, int fresh) {
        try (RuleBook book = new RuleBook(RuleBook.presearcher(passes), fresh)) {
            long start = cpuNanos();
            subscriptions.forEach(book::put);
            int warm = fresh == 0 ? WARM_UP : 1;
            book.match(updates.get(0));
            double load = (cpuNanos() - start) / 1e9;
            updates.subList(updates.size() - warm, updates.size()).forEach(book::match);
            long triedBefore = book.tried();
            Timing timing = new Timing();
            long matches = 0;
            for (Story update : updates) {
                long from = cpuNanos();
                matches += book.match(update).size();
                timing.add(cpuNanos() - from);
            }
            print(
                    "%-22s %s; %.0f matches, %.0f tried; %,d usable, loaded in %.1f s, %,d MB in use%n",
                    name,
                    timing,
                    (double) matches / updates.size(),
                    (double) (book.tried() - triedBefore) / updates.size(),
                    book.size(),
                    load,
                    used());
            return timing;
        }
    }

    static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
