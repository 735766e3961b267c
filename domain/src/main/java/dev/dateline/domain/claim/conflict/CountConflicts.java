package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares totals, slot by slot. Two totals stand against each other when they cannot both be true, their sentences tell of the same,
 * by the words they share, and one of them at least is nowhere in the other account: the less of this holds, the more words must be
 * shared.
 */
final class CountConflicts {
    /** A toll that rises within this time is a contradiction rather than an update. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    private static final double LEADING = 0.25;
    private static final double SAME_PEOPLE = 0.5;
    private static final double HALF_KNOWN = 0.75;

    private CountConflicts() {}

    static List<Conflict> between(Account first, Account second) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Stated> before = totals(first, slot);
            List<Stated> behind = totals(second, slot);
            if (!before.isEmpty() && !behind.isEmpty()) {
                add(conflicts, before, behind, rises(first, second));
            }
        }
        return conflicts;
    }

    /** The totals of a slot in an account, the leading one first. */
    static List<Stated> totals(Account account, Slot slot) {
        return account.all(CountFact.class).stream()
                .filter(one -> count(one).slot() == slot && count(one).isTotal())
                .filter(one -> !count(one).is(Aspect.SINGLE) && !count(one).is(Aspect.NAMED))
                .toList();
    }

    private static void add(List<Conflict> conflicts, List<Stated> before, List<Stated> behind, boolean mayRise) {
        String about = count(before.get(0)).slot().key();
        for (Stated a : before) {
            for (Stated b : behind) {
                if (opposes(a, b, before, behind)) {
                    conflicts.add(new Conflict(relation(a, b, mayRise), about, a, b));
                    return;
                }
            }
        }
        before.stream()
                .flatMap(a -> behind.stream()
                        .filter(b -> meets(a, b))
                        .map(b -> new Conflict(Relation.AGREEMENT, about, a, b)))
                .findFirst()
                .ifPresent(conflicts::add);
    }

    /** Whether two totals are of the same people and differ, and at least one of them is nowhere in the other account. */
    private static boolean opposes(Stated a, Stated b, List<Stated> before, List<Stated> behind) {
        if (meets(a, b)) {
            return false;
        }
        boolean known = before.stream().anyMatch(one -> meets(one, b));
        boolean knownBehind = behind.stream().anyMatch(one -> meets(one, a));
        boolean leading = a.equals(before.get(0)) && b.equals(behind.get(0));
        double needed = known || knownBehind ? HALF_KNOWN : leading ? LEADING : SAME_PEOPLE;
        return !(known && knownBehind) && a.likeness(b) >= needed;
    }

    private static Relation relation(Stated a, Stated b, boolean mayRise) {
        boolean higher = count(b).count().shown() > count(a).count().shown();
        if (mayRise && higher) {
            return Relation.UPDATE;
        }
        return mayRise && a.speaker().equals(b.speaker()) ? Relation.REVISION : Relation.CONTRADICTION;
    }

    private static boolean rises(Account first, Account second) {
        return first.at() != null
                && second.at() != null
                && Duration.between(first.at(), second.at()).compareTo(AT_ONCE) > 0;
    }

    private static boolean meets(Stated a, Stated b) {
        return count(a).count().meets(count(b).count());
    }

    private static CountFact count(Stated stated) {
        return (CountFact) stated.fact();
    }
}
