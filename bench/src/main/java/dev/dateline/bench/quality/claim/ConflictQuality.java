package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.bench.quality.Table;
import dev.dateline.domain.claim.conflict.Sameness;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Prints which wrong numbers and days are noticed, and which right ones are; each half of the stories judged by what the other taught. */
final class ConflictQuality {
    private final List<ConflictCase> cases;
    private final Sameness[] taught;

    private ConflictQuality(List<ConflictCase> cases, Sameness... taught) {
        this.cases = cases;
        this.taught = taught;
    }

    static void report(Corpora corpora, PrintStream out) {
        Map<String, List<ConflictCase>> sets = new LinkedHashMap<>();
        ConflictSets.NAMES.forEach(set -> sets.put(set, ConflictCase.of(corpora, set)));
        Sameness[] taught = {taught(sets, 1), taught(sets, 0)};
        Table table = new Table(
                "conflicts", "pairs", "false alarms", "share", "counts changed", "found", "days changed", "found ");
        sets.forEach((set, cases) -> new ConflictQuality(cases, taught).add(table, set));
        List<ConflictCase> all = sets.values().stream().flatMap(List::stream).toList();
        new ConflictQuality(all, taught).add(table, "all");
        table.print(out);
    }

    private static Sameness taught(Map<String, List<ConflictCase>> sets, int half) {
        return new ConflictLearning(sets.values().stream()
                        .flatMap(List::stream)
                        .filter(one -> one.pair().half() == half)
                        .toList())
                .learn();
    }

    private void add(Table table, String set) {
        long alarms = cases.stream().filter(one -> one.isAlarm(judge(one))).count();
        table.add(
                set,
                cases.size(),
                alarms,
                alarms / (double) cases.size(),
                changed(ConflictCase::counts),
                found(ConflictCase::counts),
                changed(ConflictCase::days),
                found(ConflictCase::days));
    }

    private long changed(Function<ConflictCase, Optional<ConflictCase.Changed>> what) {
        return cases.stream().filter(one -> what.apply(one).isPresent()).count();
    }

    private Object found(Function<ConflictCase, Optional<ConflictCase.Changed>> what) {
        long found = cases.stream()
                .filter(one -> what.apply(one)
                        .filter(changed -> one.isFound(changed, judge(one)))
                        .isPresent())
                .count();
        long changed = changed(what);
        return changed == 0 ? "none" : found / (double) changed;
    }

    private Sameness judge(ConflictCase one) {
        return taught[one.pair().half()];
    }
}
