package dev.dateline.bench.quality.page;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.article.page.BodyChoice;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Learns what each trait of a candidate for the body is worth ({@code body-weights.txt}), from the development parts of the
 * page corpora; prints how good the choice is by the weights in use, by those learned, and by those learned without the very
 * corpus, then the new weights in the file's format. The same corpora give the same weights.
 */
public final class BodyChooserTraining {
    private record Source(String corpus, Supplier<PageScore> score) {}

    private static final List<Source> SOURCES = List.of(
            new Source("scrapinghub", PageScore.Shingles::new),
            new Source("wcxb", PageScore.WordBags::new),
            new Source("trafilatura", PageScore.Segments::new));

    private BodyChooserTraining() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Map<String, List<TrainingPage>> pages = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            corpora.find(source.corpus())
                    .map(folder -> PageCorpus.read(folder, source.score()))
                    .ifPresent(corpus -> pages.put(source.corpus(), TrainingPage.of(corpus)));
        }
        if (pages.size() < SOURCES.size()) {
            out.println("train-body: skipped: no corpora");
            return;
        }
        double[] learned = BodyWeights.learn(List.copyOf(pages.values()));
        compare(pages, learned).print(out);
        print(learned, out);
    }

    private static Table compare(Map<String, List<TrainingPage>> pages, double[] learned) {
        double[] inUse = BodyChoice.weightsInUse().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Table table = new Table("corpus", "pages", "in use", "learned", "learned without it", "best possible");
        pages.forEach((name, own) -> {
            List<List<TrainingPage>> others = new ArrayList<>(pages.values());
            others.remove(own);
            table.add(
                    name,
                    own.size(),
                    mean(own, inUse),
                    mean(own, learned),
                    mean(own, BodyWeights.learn(others)),
                    own.stream().mapToDouble(TrainingPage::best).average().orElse(0));
        });
        return table;
    }

    private static double mean(List<TrainingPage> pages, double[] weights) {
        return pages.stream().mapToDouble(page -> page.score(weights)).average().orElse(0);
    }

    private static void print(double[] weights, PrintStream out) {
        out.println();
        out.println("[WEIGHTS]");
        List<String> names = BodyChoice.traitNames();
        for (int i = 0; i < weights.length; i++) {
            out.println(names.get(i) + String.format(Locale.ROOT, " %.3f", weights[i]));
        }
    }
}
