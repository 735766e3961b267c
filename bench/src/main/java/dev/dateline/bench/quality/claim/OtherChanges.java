package dev.dateline.bench.quality.claim;

import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Changes every number of people, or every day, that both articles of a pair tell alike, {@value #MOST} of each at most, among the first
 * one's statements. That is more to learn from than the one that is changed in its text, and of other sorts: days of the calendar and of
 * long ago, too. None of it is judged.
 */
final class OtherChanges {
    private static final int MOST = 3;
    private static final int HIGHEST = 10_000;
    private static final int WEEK = 7;

    private final ConflictCase pair;
    private final Random random;

    private OtherChanges(ConflictCase pair) {
        this.pair = pair;
        this.random = new Random(pair.pair().story().hashCode());
    }

    static List<ConflictCase.Changed> counts(ConflictCase pair) {
        return new OtherChanges(pair).changed(OtherChanges::number, OtherChanges::other, OtherChanges::with);
    }

    static List<ConflictCase.Changed> days(ConflictCase pair) {
        return new OtherChanges(pair).changed(OtherChanges::day, OtherChanges::other, OtherChanges::with);
    }

    private static @Nullable Long number(Stated one) {
        if (!(one.fact() instanceof CountFact count) || count.count().bound() != Bound.EXACT) {
            return null;
        }
        long shown = count.count().shown();
        return shown > 1 && shown < HIGHEST ? shown : null;
    }

    /** Up to twice as many and two more, as in the text that is changed. */
    private Long other(Long number) {
        return number + 1 + random.nextInt(number.intValue() + 2);
    }

    private static Fact with(Fact fact, Long other) {
        CountFact count = (CountFact) fact;
        return new CountFact(count.slot(), Count.exactly(other), count.span(), count.trigger(), count.aspects());
    }

    private static @Nullable LocalDate day(Stated one) {
        return one.fact() instanceof DateFact date && date.isDay() && date.role() == DateFact.Role.EVENT
                ? date.from()
                : null;
    }

    /** A day of the last week for another one; for an older one a day less than a week away. */
    private LocalDate other(LocalDate day) {
        LocalDate published = pair.pair().first().published();
        LocalDate other = day;
        while (other.equals(day) || other.isAfter(published)) {
            other = day.plusDays(WEEK).isAfter(published)
                    ? published.minusDays(random.nextInt(WEEK))
                    : day.plusDays(random.nextInt(2 * WEEK - 1) - WEEK + 1L);
        }
        return other;
    }

    private static Fact with(Fact fact, LocalDate other) {
        DateFact date = (DateFact) fact;
        return new DateFact(date.span(), other, other, date.role());
    }

    private <V> List<ConflictCase.Changed> changed(
            Function<Stated, @Nullable V> value, BiFunction<OtherChanges, V, V> other, BiFunction<Fact, V, Fact> with) {
        Set<V> alike = new LinkedHashSet<>();
        for (Stated one : pair.first().stated()) {
            V told = value.apply(one);
            if (told != null && pair.second().stated().stream().anyMatch(b -> told.equals(value.apply(b)))) {
                alike.add(told);
            }
        }
        return alike.stream()
                .limit(MOST)
                .map(before -> changed(value, before, other.apply(this, before), with))
                .toList();
    }

    private <V> ConflictCase.Changed changed(
            Function<Stated, @Nullable V> value, V before, V after, BiFunction<Fact, V, Fact> with) {
        Predicate<Stated> isOld = one -> before.equals(value.apply(one));
        List<Stated> stated = pair.first().stated().stream()
                .map(one -> isOld.test(one)
                        ? new Stated(with.apply(one.fact(), after), one.sentence(), one.context(), one.speaker())
                        : one)
                .toList();
        Account account = new Account(pair.first().outlet(), pair.first().at(), stated);
        return new ConflictCase.Changed(account, one -> after.equals(value.apply(one)), isOld);
    }
}
