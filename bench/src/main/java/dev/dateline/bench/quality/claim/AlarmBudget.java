package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.Sameness;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Spends the alarms that untouched pairs may raise where they find most: of all ways to share them among numbers and days the one by
 * which the greatest shares of both are found, however many there are of each. Judged by cases that the weights were not learned from.
 */
final class AlarmBudget {
    /** A little less than the twentieth that is allowed: on other stories it comes out higher as often as lower. */
    private static final double ALARMS = 0.046;
    /** Neither kind is left with less than this share of the alarms. */
    private static final double LEAST = 0.3;

    /** How sure of an alarm about a number and about a day an untouched pair makes it. */
    private record Untouched(double count, double day) {}

    private final List<Untouched> untouched;
    private final double[] counts;
    private final double[] days;

    private AlarmBudget(List<Untouched> untouched, double[] counts, double[] days) {
        this.untouched = untouched;
        this.counts = counts;
        this.days = days;
    }

    /** Cases, and by which weights each is judged. */
    record Judged(ConflictCase one, Sameness by) {}

    static AlarmBudget over(List<Judged> cases) {
        return new AlarmBudget(
                cases.stream()
                        .map(judged -> new Untouched(alarm(PairKind.COUNTS, judged), alarm(PairKind.DAYS, judged)))
                        .toList(),
                found(PairKind.COUNTS, cases),
                found(PairKind.DAYS, cases));
    }

    private static double alarm(PairKind kind, Judged judged) {
        ConflictCase one = judged.one();
        return kind.surest(one.first(), one.second(), judged.by(), any -> true);
    }

    private static double[] found(PairKind kind, List<Judged> cases) {
        return cases.stream()
                .flatMapToDouble(judged -> kind.changed(judged.one())
                        .map(changed -> DoubleStream.of(
                                kind.surest(changed.account(), judged.one().second(), judged.by(), changed.isNew())))
                        .orElse(DoubleStream.empty()))
                .toArray();
    }

    /** What the odds of numbers and of days must exceed. */
    record Bounds(double count, double day) {}

    Bounds best() {
        int alarms = (int) (ALARMS * untouched.size());
        double[] byCount =
                untouched.stream().mapToDouble(Untouched::count).sorted().toArray();
        Bounds best = new Bounds(0, 0);
        double most = -1;
        for (int spent = (int) (LEAST * alarms); spent <= (1 - LEAST) * alarms; spent++) {
            double count = byCount[byCount.length - 1 - spent];
            double[] rest = untouched.stream()
                    .filter(one -> one.count() <= count)
                    .mapToDouble(Untouched::day)
                    .sorted()
                    .toArray();
            Bounds bounds = new Bounds(count, rest[rest.length - 1 - (alarms - spent)]);
            double found = share(counts, bounds.count()) + share(days, bounds.day());
            if (found > most) {
                most = found;
                best = bounds;
            }
        }
        return best;
    }

    private static double share(double[] odds, double bound) {
        return Arrays.stream(odds).map(one -> one > bound ? 1 : 0).average().orElse(0);
    }
}
