package dev.dateline.domain.claim.conflict;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

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
        int shared = 0;
        for (String stem : a.context()) {
            shared += b.context().contains(stem) ? 1 : 0;
        }
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
        boolean sameTime = shares(one, other, Happening.TIMES);
        boolean timed = hasAny(one, Happening.TIMES) && hasAny(other, Happening.TIMES);
        return set(PairTrait.BOTH_HARM, PairTrait.ONE_HARM, isHarm(one), isHarm(other))
                .set(PairTrait.SAME_SEQUEL, shares(one, other, Happening.SEQUELS))
                .set(PairTrait.OTHER_SEQUEL, differs(one, other, Happening.SEQUELS))
                .set(PairTrait.SAME_TIME, sameTime)
                .set(PairTrait.OTHER_TIME, timed && !sameTime);
    }

    private static boolean shares(Set<Happening> one, Set<Happening> other, List<Happening> among) {
        for (Happening some : among) {
            if (one.contains(some) && other.contains(some)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(Set<Happening> told, List<Happening> among) {
        return shares(told, told, among);
    }

    private static boolean differs(Set<Happening> one, Set<Happening> other, List<Happening> among) {
        for (Happening some : among) {
            if (one.contains(some) != other.contains(some)) {
                return true;
            }
        }
        return false;
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
            long times = 0;
            for (Stated one : all) {
                times += alike.test(one, value) ? 1 : 0;
            }
            return times;
        }

        long others(Stated value) {
            return all.size() - times(value);
        }
    }
}
