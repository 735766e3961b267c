package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Opposed;
import dev.dateline.domain.claim.conflict.OpposedCounts;
import dev.dateline.domain.claim.conflict.OpposedDays;
import dev.dateline.domain.claim.conflict.PairTrait;
import dev.dateline.domain.claim.conflict.PairWeights;
import dev.dateline.domain.claim.conflict.Sameness;
import dev.dateline.domain.claim.fact.CountFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Learns which two statements tell of the same: what differs in untouched pairs of articles tells of different things, what was changed
 * tells of the same. Of a changed pair the likeliest two statements teach, of an untouched one the likeliest {@value #HARDEST}, chosen
 * anew in each of {@value #ROUNDS} rounds. A higher number that came later teaches nothing: it may well be the same people.
 */
final class ConflictLearning {
    private static final int ROUNDS = 3;
    private static final int HARDEST = 3;
    private static final double COUNT_ALARMS = 0.03;
    private static final double DAY_ALARMS = 0.008;

    private final List<ConflictCase> cases;

    ConflictLearning(List<ConflictCase> cases) {
        this.cases = cases;
    }

    Sameness learn() {
        return new Sameness(
                learn(OpposedCounts::of, ConflictCase::counts, COUNT_ALARMS),
                learn(OpposedDays::of, ConflictCase::days, DAY_ALARMS),
                0);
    }

    private PairWeights learn(
            BiFunction<Account, Account, List<Opposed>> opposed,
            Function<ConflictCase, Optional<ConflictCase.Changed>> changed,
            double alarms) {
        List<List<Opposed>> untouched = new ArrayList<>();
        List<List<Opposed>> same = new ArrayList<>();
        for (ConflictCase one : cases) {
            untouched.add(opposed.apply(one.first(), one.second()).stream()
                    .filter(pair -> !isRise(one, pair))
                    .toList());
            changed.apply(one)
                    .ifPresent(other -> same.add(opposed.apply(other.account(), one.second()).stream()
                            .filter(pair -> other.isNew().test(pair.first())
                                    && other.isOld().test(pair.second()))
                            .toList()));
        }
        double[] weights = weights(untouched, same);
        weights[0] -= threshold(untouched, weights, alarms);
        return new PairWeights(weights);
    }

    private static double[] weights(List<List<Opposed>> untouched, List<List<Opposed>> same) {
        double[] weights = new double[PairTrait.values().length];
        for (int round = 0; round < ROUNDS; round++) {
            List<PairLearner.Example> examples = new ArrayList<>();
            for (List<Opposed> pairs : untouched) {
                List<Opposed> taken = likeliest(pairs, weights, round == 0 ? pairs.size() : HARDEST);
                double weight = 1 / Math.sqrt(Math.max(1, taken.size()));
                taken.forEach(pair -> examples.add(new PairLearner.Example(pair.traits(), false, weight)));
            }
            for (List<Opposed> pairs : same) {
                likeliest(pairs, weights, round == 0 ? pairs.size() : 1)
                        .forEach(pair -> examples.add(new PairLearner.Example(pair.traits(), true, 1)));
            }
            weights = PairLearner.learn(examples);
        }
        return weights;
    }

    private static List<Opposed> likeliest(List<Opposed> pairs, double[] weights, int most) {
        return pairs.stream()
                .sorted(Comparator.comparingDouble((Opposed pair) -> -PairLearner.dot(weights, pair.traits())))
                .limit(most)
                .toList();
    }

    /** The odds above which so large a share of the untouched pairs lies. */
    private static double threshold(List<List<Opposed>> untouched, double[] weights, double share) {
        double[] odds = untouched.stream()
                .mapToDouble(pairs -> pairs.stream()
                        .mapToDouble(pair -> PairLearner.dot(weights, pair.traits()))
                        .max()
                        .orElse(-100))
                .sorted()
                .toArray();
        return odds[Math.min(odds.length - 1, (int) Math.ceil(odds.length * (1 - share)))];
    }

    private static boolean isRise(ConflictCase one, Opposed pair) {
        return pair.first().fact() instanceof CountFact before
                && pair.second().fact() instanceof CountFact behind
                && behind.count().shown() > before.count().shown()
                && one.pair().second().published().isAfter(one.pair().first().published());
    }
}
