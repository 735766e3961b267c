package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.DateFact;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares days. Two days stand against each other when their sentences tell of the same happening, by the words they share, and
 * neither account has the other's day anywhere.
 */
final class DateConflicts {
    private static final double SAME_HAPPENING = 0.4;

    private DateConflicts() {}

    static List<Conflict> between(Account first, Account second) {
        List<Stated> before = days(first);
        List<Stated> behind = days(second);
        List<Conflict> conflicts = new ArrayList<>();
        for (Stated a : before) {
            for (Stated b : behind) {
                if (a.likeness(b) >= SAME_HAPPENING && !has(behind, a) && !has(before, b)) {
                    conflicts.add(new Conflict(Relation.CONTRADICTION, "date", a, b));
                    return conflicts;
                }
            }
        }
        return conflicts;
    }

    private static List<Stated> days(Account account) {
        return account.all(DateFact.class).stream()
                .filter(one -> date(one).isDay() && date(one).role() == DateFact.Role.EVENT)
                .toList();
    }

    private static boolean has(List<Stated> days, Stated day) {
        return days.stream().anyMatch(one -> date(one).from().equals(date(day).from()));
    }

    private static DateFact date(Stated stated) {
        return (DateFact) stated.fact();
    }
}
