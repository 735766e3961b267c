package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.Document;
import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.AccountReader;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.DateFact;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** What the articles of a pair state, and whether that raises an alarm. */
final class ConflictAccounts {
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day", Pattern.CASE_INSENSITIVE);

    private ConflictAccounts() {}

    static Account of(ConflictSets.Told told, String outlet) {
        Account account = AccountReader.read(
                new Document(told.text(), "en", told.published(), outlet),
                outlet,
                told.dated() ? told.published().atStartOfDay().toInstant(ZoneOffset.UTC) : null);
        return told.dated() ? account : weekdaysOnly(account, told.text());
    }

    /** Where no article's day is known, only weekdays can be held against each other, not "yesterday", nor a day of the calendar. */
    private static Account weekdaysOnly(Account account, String text) {
        List<Stated> kept = account.stated().stream()
                .filter(one -> !(one.fact() instanceof DateFact)
                        || WEEKDAY.matcher(one.fact().span().of(text)).matches())
                .toList();
        return new Account(account.outlet(), null, kept);
    }
}
