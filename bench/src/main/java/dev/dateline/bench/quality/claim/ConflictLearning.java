package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.Opposed;
import dev.dateline.domain.claim.conflict.PairTrait;
import dev.dateline.domain.claim.conflict.PairTree;
import dev.dateline.domain.claim.conflict.PairWeights;
import dev.dateline.domain.claim.conflict.Sameness;
import dev.dateline.domain.claim.fact.CountFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns which two statements tell of the same: what differs in untouched pairs of articles tells of different things, what was changed
 * tells of the same. Of a changed pair the likeliest two statements teach, of an untouched one the likeliest {@value #HARDEST}, chosen
 * anew in each of {@value #ROUNDS} rounds; after the last one small trees are added. A higher number that came later teaches nothing: it
 * may well be the same people. How sure to be is settled by {@value #FOLDS} parts of the stories, each judged by what the others taught.
 */
final class ConflictLearning {
    private static final int ROUNDS = 3;
    private static final int HARDEST = 3;
    private static final int FOLDS = 5;
    /** How much a number that was changed among the statements alone counts beside one that was changed in the text; a day. */
    private static final double OTHER_COUNT = 0.3;

    private static final double OTHER_DAY = 0.1;

    private final List<ConflictCase> cases;

    ConflictLearning(List<ConflictCase> cases) {
        this.cases = cases;
    }

    Sameness learn() {
        List<AlarmBudget.Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Sameness taught = new ConflictLearning(cases.stream()
                            .filter(one -> one.pair().fold(FOLDS) != out)
                            .toList())
                    .weights();
            cases.stream()
                    .filter(one -> one.pair().fold(FOLDS) == out)
                    .forEach(one -> judged.add(new AlarmBudget.Judged(one, taught)));
        }
        AlarmBudget.Bounds bounds = AlarmBudget.over(judged).best();
        Sameness taught = weights();
        return new Sameness(taught.counts().less(bounds.count()), taught.days().less(bounds.day()), 0);
    }

    /** Without a word on how sure to be. */
    private Sameness weights() {
        return new Sameness(learn(PairKind.COUNTS), learn(PairKind.DAYS), 0);
    }

    /** The pairs of statements that teach: each list is of one pair of articles. */
    private record Lessons(
            List<List<Opposed>> untouched, List<List<Opposed>> same, List<List<Opposed>> others, double weight) {}

    private PairWeights learn(PairKind kind) {
        Lessons lessons = new Lessons(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                kind == PairKind.COUNTS ? OTHER_COUNT : OTHER_DAY);
        for (ConflictCase one : cases) {
            lessons.untouched()
                    .add(kind.opposed(one.first(), one.second()).stream()
                            .filter(pair -> !isRise(one, pair))
                            .toList());
            kind.changed(one).ifPresent(changed -> lessons.same().add(same(kind, one, changed)));
            kind.others(one).forEach(changed -> lessons.others().add(same(kind, one, changed)));
        }
        return learn(lessons);
    }

    private static List<Opposed> same(PairKind kind, ConflictCase one, ConflictCase.Changed changed) {
        return kind.opposed(changed.account(), one.second()).stream()
                .filter(pair ->
                        changed.isNew().test(pair.first()) && changed.isOld().test(pair.second()))
                .toList();
    }

    private static PairWeights learn(Lessons lessons) {
        double[] weights = new double[PairTrait.values().length];
        List<PairLearner.Example> examples = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            examples = examples(lessons, weights, round == 0);
            weights = PairLearner.learn(examples);
        }
        List<PairTree> trees = PairBooster.learn(examples, weights);
        return new PairWeights(weights, trees);
    }

    private static List<PairLearner.Example> examples(Lessons lessons, double[] weights, boolean all) {
        List<PairLearner.Example> examples = new ArrayList<>();
        for (List<Opposed> pairs : lessons.untouched()) {
            List<Opposed> taken = likeliest(pairs, weights, all ? pairs.size() : HARDEST);
            double weight = 1 / Math.sqrt(Math.max(1, taken.size()));
            taken.forEach(pair -> examples.add(new PairLearner.Example(pair.traits(), false, weight)));
        }
        addSame(examples, lessons.same(), weights, all, 1);
        addSame(examples, lessons.others(), weights, all, lessons.weight());
        return examples;
    }

    private static void addSame(
            List<PairLearner.Example> examples,
            List<List<Opposed>> same,
            double[] weights,
            boolean all,
            double weight) {
        for (List<Opposed> pairs : same) {
            likeliest(pairs, weights, all ? pairs.size() : 1)
                    .forEach(pair -> examples.add(new PairLearner.Example(pair.traits(), true, weight)));
        }
    }

    private static List<Opposed> likeliest(List<Opposed> pairs, double[] weights, int most) {
        return pairs.stream()
                .sorted(Comparator.comparingDouble((Opposed pair) -> -PairLearner.dot(weights, pair.traits())))
                .limit(most)
                .toList();
    }

    private static boolean isRise(ConflictCase one, Opposed pair) {
        return pair.first().fact() instanceof CountFact before
                && pair.second().fact() instanceof CountFact behind
                && behind.count().shown() > before.count().shown()
                && one.pair().second().published().isAfter(one.pair().first().published());
    }
}
