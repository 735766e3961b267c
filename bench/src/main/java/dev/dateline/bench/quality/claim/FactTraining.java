package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Learns the weights of tolls and of boundaries anew and writes them into a folder. */
public final class FactTraining {
    private static final double LEAST = 0.02;

    private FactTraining() {}

    /** {@code FactTraining OUT}: {@code toll-weights.tsv}, {@code toll-trees-*.tsv} and {@code boundary-weights.tsv}. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Path out = Path.of(arguments[0]);
        FactTolls.Learned learned =
                FactTolls.learn(FactTolls.read(corpora.folder().resolve("claims/gva_counts/gva_counts.jsonl")));
        List<String> tolls = new ArrayList<>();
        learned.weights().forEach((trait, weight) -> {
            if (Math.abs(weight) >= LEAST) {
                tolls.add(trait + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        });
        Files.write(out.resolve("toll-weights.tsv"), tolls);
        Files.write(out.resolve("toll-trees-killed.tsv"), learned.killedTrees());
        Files.write(out.resolve("toll-trees-injured.tsv"), learned.injuredTrees());
        List<String> boundaries = new ArrayList<>();
        for (double weight : SegmentScore.learn(new SegmentSets(corpora).training())) {
            boundaries.add(String.format(Locale.ROOT, "%.4f", weight));
        }
        Files.write(out.resolve("boundary-weights.tsv"), boundaries);
    }
}
