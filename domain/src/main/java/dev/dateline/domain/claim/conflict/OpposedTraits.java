package dev.dateline.domain.claim.conflict;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The traits that counts and days have in common; both accounts' like statements in reading order. */
final class OpposedTraits {
    private final double[] traits = new double[PairTrait.values().length];

    OpposedTraits() {
        set(PairTrait.ALWAYS, 1);
    }

    OpposedTraits set(PairTrait trait, double value) {
        traits[trait.ordinal()] = value;
        return this;
    }

    OpposedTraits set(PairTrait trait, boolean holds) {
        return set(trait, holds ? 1 : 0);
    }

    /** One trait where both hold, another where one does. */
    OpposedTraits set(PairTrait both, PairTrait one, boolean first, boolean second) {
        return set(both, first && second).set(one, first != second);
    }

    /** How the words of both sentences go together. */
    OpposedTraits words(Stated a, Stated b) {
        long shared = a.context().stream().filter(b.context()::contains).count();
        return set(PairTrait.SHARE, a.likeness(b))
                .set(PairTrait.SHARED, Math.log1p(shared))
                .set(PairTrait.TERSE, a.isTerse() || b.isTerse());
    }

    /** Where both stand, and where else their values do. */
    OpposedTraits places(Stated a, Stated b, Like before, Like behind) {
        return set(PairTrait.BOTH_LEAD, PairTrait.ONE_LEADS, before.leads(a), behind.leads(b))
                .set(PairTrait.BOTH_OPEN, PairTrait.ONE_OPENS, before.opens(a), behind.opens(b))
                .set(PairTrait.BOTH_KNOWN, PairTrait.KNOWN, behind.times(a) > 0, before.times(b) > 0)
                .set(PairTrait.BOTH_REPEATED, PairTrait.ONE_REPEATED, before.times(a) > 1, behind.times(b) > 1)
                .set(PairTrait.RIVALS, Math.log1p(before.others(a) + behind.others(b)));
    }

    /** What the words next to two days tell of. */
    OpposedTraits happenings(Set<Happening> one, Set<Happening> other) {
        Set<Happening> times = shared(one, other, Happening.TIMES);
        Set<Happening> sequels = shared(one, other, Happening.SEQUELS);
        boolean timed = one.stream().anyMatch(Happening.TIMES::contains)
                && other.stream().anyMatch(Happening.TIMES::contains);
        return set(PairTrait.BOTH_HARM, PairTrait.ONE_HARM, isHarm(one), isHarm(other))
                .set(PairTrait.SAME_SEQUEL, !sequels.isEmpty())
                .set(
                        PairTrait.OTHER_SEQUEL,
                        Happening.SEQUELS.stream().anyMatch(some -> one.contains(some) != other.contains(some)))
                .set(PairTrait.SAME_TIME, !times.isEmpty())
                .set(PairTrait.OTHER_TIME, timed && times.isEmpty());
    }

    private static Set<Happening> shared(Set<Happening> one, Set<Happening> other, Set<Happening> among) {
        return among.stream()
                .filter(some -> one.contains(some) && other.contains(some))
                .collect(Collectors.toSet());
    }

    private static boolean isHarm(Set<Happening> told) {
        return told.contains(Happening.HARM) || told.contains(Happening.HAPPENED);
    }

    double[] all() {
        return traits;
    }

    /** The statements of an account that are compared with one another, and which of them are alike. */
    record Like(Account account, List<Stated> all, BiPredicate<Stated, Stated> alike) {
        boolean leads(Stated one) {
            return one.equals(all.get(0));
        }

        boolean opens(Stated one) {
            return one.sentence().equals(account.stated().get(0).sentence());
        }

        long times(Stated value) {
            return all.stream().filter(one -> alike.test(one, value)).count();
        }

        long others(Stated value) {
            return all.size() - times(value);
        }
    }
}
