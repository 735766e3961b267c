package dev.dateline.bench.quality.claim;

import dev.dateline.bench.quality.Corpora;
import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import dev.dateline.domain.claim.conflict.Sameness;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A pair of articles on one event, untouched, and with one number or day of the first changed.
 *
 * @param pair the articles
 * @param first what the first states
 * @param second what the second states
 * @param counts with another number; empty where both tell none alike
 * @param days with another day; likewise
 */
record ConflictCase(
        ConflictSets.Pair pair, Account first, Account second, Optional<Changed> counts, Optional<Changed> days) {

    /**
     * What the first article states once it is changed.
     *
     * @param account its facts
     * @param isNew whether it is what was changed
     * @param isOld whether it is what the second article tells of the same
     */
    record Changed(Account account, Predicate<Stated> isNew, Predicate<Stated> isOld) {}

    static List<ConflictCase> of(Corpora corpora, String set) {
        CountInjection counts = new CountInjection();
        DayInjection days = new DayInjection();
        List<ConflictCase> cases = new ArrayList<>();
        for (ConflictSets.Pair pair : ConflictSets.read(corpora, set)) {
            cases.add(new ConflictCase(
                    pair,
                    ConflictAccounts.of(pair.first(), "A"),
                    ConflictAccounts.of(pair.second(), "B"),
                    counts.change(pair).map(ConflictCase::changed),
                    days.change(pair).map(ConflictCase::changed)));
        }
        return cases;
    }

    private static Changed changed(CountInjection.Changed changed) {
        return new Changed(
                ConflictAccounts.of(changed.first(), "A"),
                one -> one.fact() instanceof CountFact count && count.count().shown() == changed.after(),
                one -> one.fact() instanceof CountFact count && count.count().shown() == changed.before());
    }

    private static Changed changed(DayInjection.Changed changed) {
        return new Changed(
                ConflictAccounts.of(changed.first(), "A"),
                one -> isWeekday(one, changed.other()),
                one -> isWeekday(one, changed.weekday()));
    }

    private static boolean isWeekday(Stated one, int weekday) {
        return one.fact() instanceof DateFact date && date.from().getDayOfWeek().getValue() == weekday + 1;
    }

    /** Whether the untouched pair raises an alarm. */
    boolean isAlarm(Sameness sameness) {
        return Conflicts.between(first, second, sameness).stream().anyMatch(Conflict::isOpen);
    }

    /** Whether what was changed raises one. */
    boolean isFound(Changed changed, Sameness sameness) {
        return Conflicts.between(changed.account(), second, sameness).stream()
                .filter(Conflict::isOpen)
                .anyMatch(conflict -> changed.isNew().test(conflict.first()));
    }
}
