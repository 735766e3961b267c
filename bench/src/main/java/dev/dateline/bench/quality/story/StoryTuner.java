package dev.dateline.bench.quality.story;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.story.ClusterScore;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.lane.PlacementWeights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tunes the weights of placement on the measure itself, the mean of B³ and pairwise F1 over the families of corpora; each
 * corpus counts once as it is and a quarter in every variant.
 *
 * <pre>StoryTuner WEIGHTS_OUT [EVALUATIONS [FAMILY_LEFT_OUT]]</pre>
 */
public final class StoryTuner {
    private static final int EVALUATIONS = 3_000;
    private static final double FIRST_STEP = .12;
    private static final int REPORT_EVERY = 200;

    private final List<RehearsedCorpus> corpora;
    private final PrintStream out;

    private StoryTuner(List<RehearsedCorpus> corpora, PrintStream out) {
        this.corpora = corpora;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<StoryCorpus> read = StoryCorpora.read(Corpora.in(System.getenv(), System.getProperty("user.home")));
        String leftOut = args.length > 2 ? args[2] : "none";
        List<RehearsedCorpus> corpora = rehearse(read);
        PlacementWeights tuned = new StoryTuner(without(leftOut, corpora), out)
                .tune(args.length > 1 ? Integer.parseInt(args[1]) : EVALUATIONS);
        Files.writeString(Path.of(args[0]), tuned.table());
        for (RehearsedCorpus corpus : corpora) {
            ClusterScore score = corpus.place(tuned);
            out.printf(
                    Locale.ROOT,
                    "%-10s %-15s B³ F1 %.3f  pair F1 %.3f%n",
                    corpus.name(),
                    corpus.variant(),
                    score.b3(),
                    score.pairs());
        }
    }

    private static List<RehearsedCorpus> rehearse(List<StoryCorpus> read) {
        List<RehearsedCorpus> corpora = new ArrayList<>();
        for (StoryCorpus corpus : read) {
            long siblings = read.stream()
                    .filter(c -> c.family().equals(corpus.family()))
                    .count();
            StaticTerms statics = StaticTerms.shippedFor(corpus.language());
            Variant.of(corpus.articles())
                    .forEach(v -> corpora.add(RehearsedCorpus.of(corpus, v, 1.0 / siblings, statics)));
        }
        return corpora;
    }

    private static List<RehearsedCorpus> without(String family, List<RehearsedCorpus> corpora) {
        return corpora.stream().filter(c -> !c.family().equals(family)).toList();
    }

    private PlacementWeights tune(int evaluations) {
        double[] start = PlacementWeights.shipped().toArray();
        double[] scales = Arrays.stream(start).map(w -> .5 + Math.abs(w) / 2).toArray();
        EvolutionStrategy search = new EvolutionStrategy(times(start, scales, -1), FIRST_STEP, 1);
        int reported = 0;
        for (int done = 0; done < evaluations; ) {
            done += search.advance(point -> score(times(point, scales, 1)));
            if (done >= reported + REPORT_EVERY) {
                reported = done;
                out.printf(Locale.ROOT, "%d evaluations: %.4f%n", done, score(times(search.mean(), scales, 1)));
            }
        }
        return PlacementWeights.of(times(search.mean(), scales, 1));
    }

    private double score(double[] weights) {
        PlacementWeights tried = PlacementWeights.of(weights);
        double sum = 0;
        double shares = 0;
        for (RehearsedCorpus corpus : corpora) {
            ClusterScore score = corpus.place(tried);
            sum += corpus.share() * (score.b3() + score.pairs()) / 2;
            shares += corpus.share();
        }
        return sum / shares;
    }

    private static double[] times(double[] values, double[] scales, int power) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * Math.pow(scales[i], power))
                .toArray();
    }
}
