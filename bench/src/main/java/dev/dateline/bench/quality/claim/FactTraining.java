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
    private static final double LEAST = 0.01;

    private FactTraining() {}

    /** {@code FactTraining OUT}: {@code toll-weights.tsv} and {@code boundary-weights.tsv}. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Path out = Path.of(arguments[0]);
        List<String> tolls = new ArrayList<>();
        FactTolls.learn(FactTolls.read(corpora.folder().resolve("claims/gva_counts/gva_counts.jsonl")))
                .forEach((trait, weight) -> {
                    if (Math.abs(weight) >= LEAST) {
                        tolls.add(trait + "\t" + String.format(Locale.ROOT, "%.3f", weight));
                    }
                });
        Files.write(out.resolve("toll-weights.tsv"), tolls);
        List<String> boundaries = new ArrayList<>();
        for (double weight : SegmentScore.learn(new SegmentSets(corpora).training())) {
            boundaries.add(String.format(Locale.ROOT, "%.4f", weight));
        }
        Files.write(out.resolve("boundary-weights.tsv"), boundaries);
    }
}
