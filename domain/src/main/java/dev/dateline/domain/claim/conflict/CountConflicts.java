package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares totals, slot by slot: those two that most likely count the same people and differ, by the weights of {@link PairTrait}, what
 * is open before what is an update; where
 * none do, two that agree.
 */
final class CountConflicts {
    private CountConflicts() {}

    static List<Conflict> between(Account first, Account second, Sameness sameness) {
        return Arrays.stream(Slot.values())
                .flatMap(slot -> between(first, second, slot, sameness).stream())
                .toList();
    }

    /** The same of one slot. */
    static Optional<Conflict> between(Account first, Account second, Slot slot, Sameness sameness) {
        return OpposedCounts.of(first, second, slot).stream()
                .filter(pair -> sameness.counts().odds(pair.traits()) > sameness.margin())
                .sorted(Comparator.comparingDouble(pair -> -sameness.counts().odds(pair.traits())))
                .map(pair -> new Conflict(relation(pair, first, second), slot.key(), pair.first(), pair.second()))
                .min(Comparator.comparing(conflict -> !conflict.isOpen()))
                .or(() -> agreement(first, second, slot));
    }

    private static Optional<Conflict> agreement(Account first, Account second, Slot slot) {
        List<Stated> behind = OpposedCounts.totals(second, slot);
        return OpposedCounts.totals(first, slot).stream()
                .flatMap(a -> behind.stream()
                        .filter(b -> OpposedCounts.meets(a, b))
                        .map(b -> new Conflict(Relation.AGREEMENT, slot.key(), a, b)))
                .findFirst();
    }

    private static Relation relation(Opposed pair, Account first, Account second) {
        Stated a = pair.first();
        Stated b = pair.second();
        Instant before = first.at();
        Instant behind = second.at();
        if (before == null || behind == null) {
            return Relation.CONTRADICTION;
        }
        if (shown(b) > shown(a)) {
            boolean update = Rises.isUpdate(told(a, first, before), told(b, second, behind));
            return update ? Relation.UPDATE : Relation.CONTRADICTION;
        }
        boolean later = behind.isAfter(before.plus(Rises.AT_ONCE));
        return later && a.speaker().equals(b.speaker()) ? Relation.REVISION : Relation.CONTRADICTION;
    }

    private static Rises.Told told(Stated total, Account account, Instant at) {
        return new Rises.Told(OpposedCounts.count(total), total.speaker(), account.outlet(), at);
    }

    private static long shown(Stated total) {
        return OpposedCounts.count(total).count().shown();
    }
}
