package dev.dateline.bench.rules;

import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.alert.match.RuleBook;
import dev.dateline.domain.alert.match.RuleBook.Finding;
import dev.dateline.domain.story.Story;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/**
 * What it costs to find the rules that a story's next state meets, in CPU time of the one thread that does it, so that
 * other work on the machine does not count. The same rules and updates in one run: as the wire does it, naively, rule by
 * rule with all else as on the wire, and with Lucene's own queries in its monitor, with its presearchers and without. The
 * rules are made of other stories than those that are matched.
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
        List<Story> updates = news.half(0).sample(UPDATES, SEED);
        List<Subscription> subscriptions = new InventedRules(news.half(1).updates(), SEED).subscriptions(rules);
        print("%,d rules, %,d updates from %s%n", rules, updates.size(), news.origin());
        Timing wire = book("as the wire does it", Finding.BY_RAREST_WORD, subscriptions, updates);
        if (loadOnly) {
            return;
        }
        Timing naive = NaiveRules.measure(subscriptions, updates.subList(0, 20));
        book("rule by rule", Finding.ONE_BY_ONE, subscriptions, updates.subList(0, 100));
        Timing lucene = LuceneRules.measure(
                "Lucene, unfiltered", Presearcher.NO_FILTERING, subscriptions, updates.subList(0, 20));
        LuceneRules.measure(
                "Lucene, term filter", new TermFilteredPresearcher(), subscriptions, updates.subList(0, 300));
        LuceneRules.measure(
                "Lucene, two passes", new MultipassTermFilteredPresearcher(2), subscriptions, updates.subList(0, 300));
        print(
                "%n%.0f times as fast as naively, %.0f times as fast as Lucene's monitor unfiltered%n",
                naive.mean() / wire.mean(), lucene.mean() / wire.mean());
    }

    private static Timing book(String name, Finding finding, List<Subscription> subscriptions, List<Story> updates) {
        RuleBook book = new RuleBook(finding);
        long start = cpuNanos();
        subscriptions.forEach(book::put);
        double load = (cpuNanos() - start) / 1e9;
        updates.subList(0, Math.min(updates.size(), WARM_UP)).forEach(book::match);
        long triedBefore = book.tried();
        Timing timing = new Timing();
        long matches = 0;
        for (Story update : updates) {
            long from = cpuNanos();
            matches += book.match(update).size();
            timing.add(cpuNanos() - from);
        }
        double tried = (double) (book.tried() - triedBefore) / updates.size();
        print("%-20s %s; %.0f matches, %.0f tried%n", name, timing, (double) matches / updates.size(), tried);
        print("%-20s %,d rules, loaded in %.1f s; %,d MB in use%n", "", book.size(), load, used());
        return timing;
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
