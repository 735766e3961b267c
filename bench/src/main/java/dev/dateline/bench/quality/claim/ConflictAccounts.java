package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.AccountReader;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.DateFact;
import java.time.ZoneOffset;
import java.util.List;

/** What the articles of a pair state, and whether that raises an alarm. */
final class ConflictAccounts {
    private ConflictAccounts() {}

    static Account of(ConflictSets.Told told, String outlet) {
        Account account = AccountReader.read(
                new Document(told.text(), "en", told.published(), outlet),
                outlet,
                told.dated() ? told.published().atStartOfDay().toInstant(ZoneOffset.UTC) : null);
        return told.dated() ? account : withoutCalendarDays(account, told.text());
    }

    /** Where no article's day is known, a weekday and a day of the calendar cannot be held against each other. */
    private static Account withoutCalendarDays(Account account, String text) {
        List<Stated> kept = account.stated().stream()
                .filter(one -> !(one.fact() instanceof DateFact)
                        || one.fact().span().of(text).chars().noneMatch(Character::isDigit))
                .toList();
        return new Account(account.outlet(), null, kept);
    }

    static boolean isAlarm(ConflictSets.Told first, ConflictSets.Told second) {
        return Conflicts.between(of(first, "A"), of(second, "B")).stream().anyMatch(Conflict::isOpen);
    }
}
