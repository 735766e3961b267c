package dev.dateline.bench.feed;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.bench.quality.feed.FeedReader;
import dev.dateline.ingest.feed.FeedParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts each defect into every healthy feed of the corpus and prints how many feeds keep all their entries, with title,
 * link and date: read by the wire's parser, and by Rome alone.
 *
 * <p>Healthy are the feeds of which both readers say the same as the reference. With {@code --losses} it names the feeds
 * in which the wire's parser loses something.
 */
public final class DefectBenchmark {
    private static final FeedReader WIRE = new FeedReader.Wire(new FeedParser());
    private static final FeedReader ROME = new FeedReader.RomeAlone();

    private final PrintStream out;
    private final boolean tellsLosses;
    private double lowest = 1;

    private DefectBenchmark(PrintStream out, boolean tellsLosses) {
        this.out = out;
        this.tellsLosses = tellsLosses;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Path> folder =
                Corpora.in(System.getenv(), System.getProperty("user.home")).find("feeds");
        if (folder.isEmpty()) {
            out.println("defects: skipped: no corpora");
            return;
        }
        new DefectBenchmark(out, List.of(arguments).contains("--losses")).report(folder.get());
    }

    private void report(Path folder) {
        List<HealthyFeed> xml = HealthyFeed.of(folder, List.of(WIRE, ROME));
        List<HealthyFeed> json = xml.stream().map(feed -> feed.asJson(WIRE)).toList();
        Table table = new Table("defect", "feeds", "Dateline", "Rome alone");
        List<Defect> defects = new ArrayList<>();
        Stream.of(MarkupDefects.all(), EncodingDefects.all(), DateDefects.all()).forEach(defects::addAll);
        defects.forEach(defect -> row(table, defect, xml, true));
        JsonDefects.all().forEach(defect -> row(table, defect, json, false));
        out.println("Damaged feeds: share of " + xml.size() + " healthy ones that keep every title, link and date.");
        table.print(out);
        out.printf(java.util.Locale.ROOT, "lowest of ours: %.3f%n", lowest);
    }

    private void row(Table table, Defect defect, List<HealthyFeed> feeds, boolean rome) {
        int places = 0;
        int ours = 0;
        int theirs = 0;
        for (HealthyFeed feed : feeds) {
            Optional<Defect.Damaged> damaged = defect.injection().apply(feed.text());
            if (damaged.isPresent()) {
                boolean kept = feed.isKept(WIRE, damaged.get());
                places++;
                ours += kept ? 1 : 0;
                theirs += rome && feed.isKept(ROME, damaged.get()) ? 1 : 0;
                tellLoss(defect, feed, kept);
            }
        }
        double share = (double) ours / Math.max(1, places);
        lowest = Math.min(lowest, share);
        table.add(defect.name(), places, share, rome ? (Object) ((double) theirs / Math.max(1, places)) : "–");
    }

    private void tellLoss(Defect defect, HealthyFeed feed, boolean kept) {
        if (tellsLosses && !kept) {
            out.println(defect.name() + ": " + feed.file());
        }
    }
}
