package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.conflict.OpposedTraits.Like;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Looks for better partners of two opposed statements. Where the other account has the same value in words that are more alike, the two
 * do not speak of the same; where it has the value in quite other words, that does not tell much.
 */
final class Mates {
    private final Like before;
    private final Like behind;
    private final SharedWords words;
    private final double agreed;
    /** How alike the words of a value are where the other account has it, at best. */
    private final Map<Stated, Double> mates = new IdentityHashMap<>();

    /** Of statements that are compared, by what is known of their words. */
    Mates(Like before, Like behind, SharedWords words) {
        this.before = before;
        this.behind = behind;
        this.words = words;
        this.agreed = Math.log1p(agreed(before, behind));
    }

    /** What both places, the words of both, and of their better partners speak for. */
    OpposedTraits traits(Stated a, Stated b) {
        double likeness = words.likeness(a, b);
        double mate = Math.max(
                mates.computeIfAbsent(a, value -> mate(value, behind)),
                mates.computeIfAbsent(b, value -> mate(value, before)));
        return new OpposedTraits()
                .words(a, b)
                .places(a, b, before, behind)
                .set(PairTrait.LIKENESS, likeness)
                .set(PairTrait.MATE, mate)
                .set(PairTrait.OVER_MATE, likeness - mate)
                .set(PairTrait.AGREED, agreed);
    }

    /** 0 where the other account does not have it. */
    private double mate(Stated value, Like other) {
        double best = 0;
        for (Stated one : other.all()) {
            best = other.alike().test(value, one) ? Math.max(best, words.likeness(value, one)) : best;
        }
        return best;
    }

    /** How many statements of the first account tell a value that the second one has, too. */
    private static long agreed(Like before, Like behind) {
        long agreed = 0;
        for (Stated one : before.all()) {
            agreed += behind.times(one) > 0 ? 1 : 0;
        }
        return agreed;
    }
}
