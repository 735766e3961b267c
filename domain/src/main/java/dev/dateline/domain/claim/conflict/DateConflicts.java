package dev.dateline.domain.claim.conflict;

import java.util.Comparator;
import java.util.List;

/** Compares days: those two that most likely are days of the same happening, by the weights of {@link PairTrait}, and differ. */
final class DateConflicts {
    static final String ABOUT = "date";

    private DateConflicts() {}

    static List<Conflict> between(Account first, Account second, Sameness sameness) {
        return OpposedDays.of(first, second).stream()
                .max(Comparator.comparingDouble(pair -> sameness.days().odds(pair.traits())))
                .filter(pair -> sameness.days().odds(pair.traits()) > sameness.margin())
                .map(pair -> new Conflict(Relation.CONTRADICTION, ABOUT, pair.first(), pair.second()))
                .stream()
                .toList();
    }
}
