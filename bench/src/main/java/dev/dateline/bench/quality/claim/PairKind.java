package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import dev.dateline.domain.claim.conflict.Opposed;
import dev.dateline.domain.claim.conflict.OpposedCounts;
import dev.dateline.domain.claim.conflict.OpposedDays;
import dev.dateline.domain.claim.conflict.PairWeights;
import dev.dateline.domain.claim.conflict.Sameness;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** What accounts are compared by: numbers of people, or days. */
enum PairKind {
    COUNTS(CountFact.class, OpposedCounts::of, ConflictCase::counts, OtherChanges::counts, Sameness::counts),
    DAYS(DateFact.class, OpposedDays::of, ConflictCase::days, OtherChanges::days, Sameness::days);

    /** Odds below all that are learned. */
    static final double NEVER = -1000;

    private final Class<? extends Fact> fact;
    private final BiFunction<Account, Account, List<Opposed>> opposed;
    private final Function<ConflictCase, Optional<ConflictCase.Changed>> changed;
    private final Function<ConflictCase, List<ConflictCase.Changed>> others;
    private final Function<Sameness, PairWeights> weights;

    PairKind(
            Class<? extends Fact> fact,
            BiFunction<Account, Account, List<Opposed>> opposed,
            Function<ConflictCase, Optional<ConflictCase.Changed>> changed,
            Function<ConflictCase, List<ConflictCase.Changed>> others,
            Function<Sameness, PairWeights> weights) {
        this.fact = fact;
        this.opposed = opposed;
        this.changed = changed;
        this.others = others;
        this.weights = weights;
    }

    List<Opposed> opposed(Account first, Account second) {
        return opposed.apply(first, second);
    }

    Optional<ConflictCase.Changed> changed(ConflictCase one) {
        return changed.apply(one);
    }

    /** What else can be changed, to learn from. */
    List<ConflictCase.Changed> others(ConflictCase one) {
        return others.apply(one);
    }

    /** How sure it is, at most, of an open conflict of this kind whose first statement is wanted; {@link #NEVER} where there is none. */
    double surest(Account first, Account second, Sameness sameness, Predicate<Stated> wanted) {
        return Conflicts.between(first, second, sameness.surer(NEVER)).stream()
                .filter(conflict ->
                        conflict.isOpen() && fact.isInstance(conflict.first().fact()) && wanted.test(conflict.first()))
                .mapToDouble(conflict -> odds(first, second, sameness, conflict))
                .max()
                .orElse(NEVER);
    }

    private double odds(Account first, Account second, Sameness sameness, Conflict conflict) {
        return opposed(first, second).stream()
                .filter(pair ->
                        pair.first().equals(conflict.first()) && pair.second().equals(conflict.second()))
                .mapToDouble(pair -> weights.apply(sameness).odds(pair.traits()))
                .max()
                .orElse(NEVER);
    }
}
