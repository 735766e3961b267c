package dev.dateline.bench.copies;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Plants copies of 3,000 corpus articles among look-alikes and news made from templates, and counts which are known as
 * copies of what they copy, and what else is taken for a copy. Each way to change a text is planted into lanes of its own,
 * so that no copy helps to find another.
 */
public final class CopyBenchmark {
    private static final int PLANTED = 3_000;

    private CopyBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        CopyCorpus corpus = CopyCorpus.read(corpora, PLANTED);
        if (corpus.planted().isEmpty()) {
            out.println("copies: skipped: no corpora");
            return;
        }
        out.println("Copies of " + corpus.planted().size() + " articles among "
                + corpus.articles().size() + " articles and "
                + corpus.templates().size() + " from templates.");
        judge("Dateline", LaneFinder::new, corpus, out);
        judge("MinHash, Jaccard .5", MinHashFinder::new, corpus, out);
    }

    private static void judge(String name, Supplier<CopyFinder> finders, CopyCorpus corpus, PrintStream out) {
        Table table = new Table(name, "planted", "known", "recall", "other original", "precision");
        Tally sum = new Tally();
        Tally unplanted = new Tally();
        for (Change change : Change.values()) {
            Planting planting = new Planting(corpus, finders.get());
            unplanted = planting.unplanted();
            Tally tally = planting.plant(change);
            sum = sum.with(tally);
            row(table, change.toString(), tally);
        }
        row(table, "all kinds", sum);
        table.print(out);
        out.printf(
                Locale.ROOT,
                "unplanted articles: %d told copies, %d of them wrongly; precision of all that is told: %.4f%n",
                unplanted.known() + unplanted.wrong(),
                unplanted.wrong(),
                sum.with(unplanted).precision());
    }

    private static void row(Table table, String what, Tally tally) {
        table.add(what, tally.planted(), tally.known(), tally.recall(), tally.wrong(), tally.precision());
    }
}
