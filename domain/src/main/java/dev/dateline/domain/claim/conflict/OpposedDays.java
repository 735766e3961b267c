package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.conflict.OpposedTraits.Like;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the days of two accounts that differ, with what speaks for their being days of the same happening. */
public final class OpposedDays {
    private static final int WEEK = 7;
    /** More are not compared. */
    private static final int MOST = 16;

    private final Account first;
    private final Account second;
    private final Like before;
    private final Like behind;
    private final Mates mates;
    private final DayAges ages;
    /** What the words next to a day tell of. */
    private final Map<Stated, Set<Happening>> happenings = new IdentityHashMap<>();

    private OpposedDays(Account first, Account second) {
        this.first = first;
        this.second = second;
        this.before = new Like(first, days(first), OpposedDays::same);
        this.behind = new Like(second, days(second), OpposedDays::same);
        this.mates = new Mates(before, behind, new SharedWords(before.all(), behind.all()));
        this.ages = new DayAges(first, second);
    }

    /** Those of two accounts. */
    public static List<Opposed> of(Account first, Account second) {
        return new OpposedDays(first, second).all();
    }

    private static List<Stated> days(Account account) {
        return account.all(DateFact.class).stream()
                .filter(one -> date(one).isDay() && date(one).role() == DateFact.Role.EVENT)
                .limit(MOST)
                .toList();
    }

    private List<Opposed> all() {
        List<Opposed> opposed = new ArrayList<>();
        for (Stated a : before.all()) {
            for (Stated b : behind.all()) {
                if (!same(a, b)) {
                    opposed.add(new Opposed(a, b, traits(a, b)));
                }
            }
        }
        return opposed;
    }

    private double[] traits(Stated a, Stated b) {
        long apart = Math.abs(day(a).toEpochDay() - day(b).toEpochDay());
        Set<Object> tolls = tolls(first, a);
        Set<Object> others = tolls(second, b);
        OpposedTraits traits = mates.traits(a, b);
        ages.put(day(a), day(b), traits);
        return traits.set(PairTrait.NEXT_DAY, apart == 1)
                .set(PairTrait.FAR, apart >= WEEK)
                .set(PairTrait.SAME_WEEKDAY, apart % WEEK == 0)
                .set(PairTrait.BOTH_LATEST, PairTrait.ONE_LATEST, isLatest(a, before), isLatest(b, behind))
                .set(PairTrait.BOTH_TOLLS, PairTrait.ONE_TOLL, !tolls.isEmpty(), !others.isEmpty())
                .set(PairTrait.SAME_TOLL, tolls.stream().anyMatch(others::contains))
                .set(PairTrait.OVERNIGHT, apart == 1 && isOvernight(a, b))
                .happenings(told(a), told(b))
                .all();
    }

    private boolean isOvernight(Stated a, Stated b) {
        boolean turned = day(b).isBefore(day(a));
        Set<Happening> former = told(turned ? b : a);
        Set<Happening> latter = told(turned ? a : b);
        return former.contains(Happening.NIGHT) && latter.contains(Happening.MORNING);
    }

    private Set<Happening> told(Stated day) {
        return happenings.computeIfAbsent(day, key -> Happening.of(day.context()));
    }

    private static boolean isLatest(Stated day, Like days) {
        return days.all().stream().map(OpposedDays::day).max(Comparator.naturalOrder()).stream()
                .allMatch(day(day)::equals);
    }

    /** What a day's sentence counts. */
    private static Set<Object> tolls(Account account, Stated day) {
        return account.all(CountFact.class).stream()
                .filter(one -> one.sentence().equals(day.sentence()))
                .map(one -> (CountFact) one.fact())
                .map(count -> count.slot() + " " + count.count().shown())
                .collect(Collectors.toSet());
    }

    private static boolean same(Stated a, Stated b) {
        return day(a).equals(day(b));
    }

    private static LocalDate day(Stated stated) {
        return date(stated).from();
    }

    private static DateFact date(Stated stated) {
        return (DateFact) stated.fact();
    }
}
