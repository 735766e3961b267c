package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.claim.conflict.Sameness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns from all pairs which statements tell of the same, and writes the weights into a folder. */
public final class ConflictTraining {
    private ConflictTraining() {}

    /** {@code ConflictTraining OUT}: {@code count-pairs.tsv} and {@code day-pairs.tsv}. */
    public static void main(String[] arguments) throws IOException {
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        Path out = Path.of(arguments[0]);
        List<ConflictCase> cases = new ArrayList<>();
        ConflictSets.NAMES.forEach(set -> cases.addAll(ConflictCase.of(corpora, set)));
        Sameness learned = new ConflictLearning(cases).learn();
        Files.write(out.resolve("count-pairs.tsv"), learned.counts().lines());
        Files.write(out.resolve("day-pairs.tsv"), learned.days().lines());
    }
}
