package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.fact.Facts;
import dev.dateline.domain.claim.segment.Segments;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prints how well counts, tolls, segments and conflicts are found, and how fast. */
public final class FactQuality {
    private static final int ROUNDS = 3;

    private final Corpora corpora;
    private final PrintStream out;

    private FactQuality(Corpora corpora, PrintStream out) {
        this.corpora = corpora;
        this.out = out;
    }

    /** All tables; a line instead of what has no corpus. */
    public static void report(Corpora corpora, PrintStream out) {
        boolean there = corpora.find("claims/casualty_gold").isPresent()
                && corpora.find("claims/gva_counts").isPresent()
                && corpora.find("stories").isPresent();
        if (!there) {
            out.println("facts skipped: no corpora");
            return;
        }
        FactQuality quality = new FactQuality(corpora, out);
        quality.counts();
        quality.tolls();
        quality.segments();
        quality.conflicts();
    }

    private void counts() {
        Map<String, FactGold.Score> scores =
                FactGold.score(corpora.folder().resolve("claims/casualty_gold/casualty_gold.jsonl"), null);
        Table table = new Table("counts", "gold", "found", "right", "precision", "recall", "F1");
        scores.forEach((language, score) -> add(table, language, score));
        add(table, "all", scores.values().stream().reduce(new FactGold.Score(0, 0, 0), FactGold.Score::plus));
        table.print(out);
    }

    private static void add(Table table, String name, FactGold.Score score) {
        table.add(name, score.gold(), score.found(), score.right(), score.precision(), score.recall(), score.f1());
    }

    private void tolls() {
        List<FactTolls.Counted> articles =
                FactTolls.read(corpora.folder().resolve("claims/gva_counts/gva_counts.jsonl"));
        FactTolls.Score score = FactTolls.crossValidated(articles);
        Table table = new Table("tolls, incidents left out", "articles", "killed", "injured", "both");
        table.add("gva_counts", score.articles(), score.killedShare(), score.injuredShare(), score.bothShare());
        table.print(out);
    }

    private void segments() {
        SegmentSets sets = new SegmentSets(corpora);
        Table table = new Table("segments", "pages", "boundaries", "found", "right", "F1", "false splits a page");
        add(table, "unrelated events", sets.unrelated());
        add(table, "near events", sets.near());
        add(table, "one event", sets.singles());
        add(table, "one shooting", sets.singleShootings());
        table.print(out);
        Table speed = new Table("speed", "kB of text", "kB/s");
        addSpeed(speed, "facts", sets.singles(), Facts::of);
        addSpeed(speed, "segments", sets.singles(), Segments::of);
        speed.print(out);
    }

    private static void add(Table table, String name, List<SegmentRoundups.Page> pages) {
        SegmentScore.Score score = SegmentScore.score(pages);
        table.add(name, score.pages(), score.gold(), score.found(), score.right(), score.f1(), score.falseSplits());
    }

    private static void addSpeed(
            Table table, String name, List<SegmentRoundups.Page> pages, Consumer<Document> reading) {
        List<Document> documents = pages.stream().map(SegmentScore::document).toList();
        long characters =
                documents.stream().mapToLong(one -> one.text().length()).sum();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            documents.forEach(reading);
            best = Math.max(
                    best,
                    characters
                            / 1e3
                            / (Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e9));
        }
        table.add(name, characters / 1000, Math.round(best));
    }

    private void conflicts() {
        ConflictQuality.report(corpora, out);
    }
}
