package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.claim.conflict.PairTrait;
import dev.dateline.domain.claim.conflict.PairWeights;
import dev.dateline.domain.claim.conflict.Sameness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Learns from all pairs which statements tell of the same, and writes the weights into a folder. */
public final class ConflictTraining {
    private static final double LEAST = 0.005;

    private ConflictTraining() {}

    /** {@code ConflictTraining OUT}: {@code count-pairs.tsv} and {@code day-pairs.tsv}. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Path out = Path.of(arguments[0]);
        List<ConflictCase> cases = new ArrayList<>();
        ConflictSets.NAMES.forEach(set -> cases.addAll(ConflictCase.of(corpora, set)));
        Sameness learned = new ConflictLearning(cases).learn();
        Files.write(out.resolve("count-pairs.tsv"), lines(learned.counts()));
        Files.write(out.resolve("day-pairs.tsv"), lines(learned.days()));
    }

    private static List<String> lines(PairWeights weights) {
        List<String> lines = new ArrayList<>();
        for (PairTrait trait : PairTrait.values()) {
            double[] alone = new double[PairTrait.values().length];
            alone[trait.ordinal()] = 1;
            double weight = weights.odds(alone);
            if (Math.abs(weight) >= LEAST) {
                lines.add(trait.key() + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        }
        return lines;
    }
}
