package dev.dateline.bench.quality.page;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.bench.quality.page.Extractor.Found;
import dev.dateline.bench.quality.page.PageCorpus.GoldPage;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Texts and dates of the page corpora by our extractor and two peers, judged alike. */
public final class PageQuality {
    private static final List<Extractor> EXTRACTORS =
            List.of(new WirePage(), new Extractor.ReaderMode(), new Extractor.Paragraphs());

    private PageQuality() {}

    /** Prints the table, or that there are no corpora. */
    public static void report(Corpora corpora, PrintStream out) {
        Map<String, Supplier<PageScore>> scores = new LinkedHashMap<>();
        scores.put("scrapinghub", PageScore.Shingles::new);
        scores.put("wcxb", PageScore.WordBags::new);
        scores.put("trafilatura", PageScore.Segments::new);
        scores.put("dates", PageScore.Days::new);
        Table table = new Table(Stream.concat(
                        Stream.of("corpus", "pages", "measure"),
                        EXTRACTORS.stream().map(Extractor::name))
                .toArray(String[]::new));
        boolean any = false;
        for (Map.Entry<String, Supplier<PageScore>> score : scores.entrySet()) {
            var folder = corpora.find(score.getKey());
            folder.map(f -> PageCorpus.read(f, score.getValue())).ifPresent(corpus -> rows(corpus, table));
            any |= folder.isPresent();
        }
        if (!any) {
            out.println("pages: skipped: no corpora");
            return;
        }
        out.println("Pages: each corpus by its own measure. Readability4J reads no dates.");
        table.print(out);
    }

    private static void rows(PageCorpus corpus, Table table) {
        List<Map<String, Double>> measures = new ArrayList<>();
        List<Object> times =
                new ArrayList<>(List.of(corpus.name(), corpus.pages().size(), "ms a page"));
        for (Extractor extractor : EXTRACTORS) {
            PageScore score = corpus.score().get();
            Duration time = judge(corpus, extractor, score);
            measures.add(score.measures());
            times.add(time.toMillis() / (double) corpus.pages().size());
        }
        for (String measure : measures.get(0).keySet()) {
            List<Object> row =
                    new ArrayList<>(List.of(corpus.name(), corpus.pages().size(), measure));
            measures.forEach(of -> row.add(of.get(measure)));
            table.add(row.toArray());
        }
        table.add(times.toArray());
    }

    private static Duration judge(PageCorpus corpus, Extractor extractor, PageScore score) {
        long nanos = 0;
        for (GoldPage page : corpus.pages()) {
            byte[] bytes = page.bytes();
            long start = System.nanoTime();
            Found found = extractor.read(bytes);
            nanos += System.nanoTime() - start;
            score.add(page.gold(), found);
        }
        return Duration.ofNanos(nanos);
    }
}
