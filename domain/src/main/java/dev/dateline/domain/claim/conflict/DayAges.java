package dev.dateline.domain.claim.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How long ago two days were when their accounts came out, as far as that is known. */
final class DayAges {
    private final @Nullable LocalDate before;
    private final @Nullable LocalDate behind;

    DayAges(Account first, Account second) {
        this.before = day(first.at());
        this.behind = day(second.at());
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Of the first account's day and the second's. */
    void put(LocalDate first, LocalDate second, OpposedTraits traits) {
        if (before == null || behind == null) {
            return;
        }
        double one = age(first, before);
        double other = age(second, behind);
        traits.set(PairTrait.FRESHER, Math.min(one, other))
                .set(PairTrait.STALER, Math.max(one, other))
                .set(PairTrait.UNKNOWABLE, second.isAfter(before) || first.isAfter(behind));
    }

    private static double age(LocalDate day, LocalDate published) {
        return Math.log1p(Math.max(0, published.toEpochDay() - day.toEpochDay()));
    }
}
