package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.ActorFact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.fact.StartFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Compares what accounts of one event state. Only like is compared with like: totals of one slot, days of one happening, the year in
 * which one thing began, who plays one part. Different names for one actor are no conflict: names are not compared but where the
 * question is who.
 */
public final class Conflicts {
    private Conflicts() {}

    /** How two accounts of one event stand to each other; a pair that has nothing to compare gives nothing. */
    public static List<Conflict> between(Account a, Account b) {
        return between(a, b, Sameness.LEARNED);
    }

    /** The same, where it must be so sure that counts and days are of the same. */
    public static List<Conflict> between(Account a, Account b, Sameness sameness) {
        Account first = isTurned(a, b) ? b : a;
        Account second = isTurned(a, b) ? a : b;
        List<Conflict> conflicts = new ArrayList<>(CountConflicts.between(first, second, sameness));
        conflicts.addAll(DateConflicts.between(first, second, sameness));
        add(conflicts, first.stated(), second.stated());
        return List.copyOf(conflicts);
    }

    /** What they tell of one thing: a slot's key, "date", "start of civil war", "backs". */
    public static List<Conflict> about(String about, Account a, Account b, Sameness sameness) {
        Account first = isTurned(a, b) ? b : a;
        Account second = isTurned(a, b) ? a : b;
        Optional<Slot> slot = Arrays.stream(Slot.values())
                .filter(one -> one.key().equals(about))
                .findFirst();
        if (slot.isPresent()) {
            return CountConflicts.between(first, second, slot.get(), sameness).stream()
                    .toList();
        }
        List<Conflict> conflicts = new ArrayList<>();
        add(conflicts, first.stated(), second.stated());
        return about.equals(DateConflicts.ABOUT)
                ? DateConflicts.between(first, second, sameness)
                : conflicts.stream().filter(one -> one.about().equals(about)).toList();
    }

    private static boolean isTurned(Account a, Account b) {
        return a.at() != null && b.at() != null && b.at().isBefore(a.at());
    }

    /** What one account states that does not go together. */
    public static List<Conflict> within(Account account) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Stated> stated = account.stated();
        for (int i = 0; i < stated.size(); i++) {
            add(conflicts, List.of(stated.get(i)), stated.subList(i + 1, stated.size()));
        }
        return List.copyOf(conflicts);
    }

    private static void add(List<Conflict> conflicts, List<Stated> first, List<Stated> second) {
        pairs(
                first,
                second,
                Conflicts::otherYear,
                (a, b) -> conflicts.add(
                        new Conflict(Relation.CONTRADICTION, "start of " + ((StartFact) a.fact()).what(), a, b)));
        pairs(
                first,
                second,
                Conflicts::otherActor,
                (a, b) -> conflicts.add(new Conflict(
                        Relation.DISPUTE, ((ActorFact) a.fact()).role().name().toLowerCase(Locale.ROOT), a, b)));
    }

    private interface Found {
        void pair(Stated a, Stated b);
    }

    private static void pairs(
            List<Stated> first, List<Stated> second, BiPredicate<Stated, Stated> wanted, Found found) {
        for (Stated a : first) {
            second.stream().filter(b -> wanted.test(a, b)).findFirst().ifPresent(b -> found.pair(a, b));
        }
    }

    private static boolean otherYear(Stated a, Stated b) {
        return a.fact() instanceof StartFact one
                && b.fact() instanceof StartFact other
                && one.what().equals(other.what())
                && one.year() != other.year();
    }

    private static boolean otherActor(Stated a, Stated b) {
        return a.fact() instanceof ActorFact one
                && b.fact() instanceof ActorFact other
                && one.role() == ActorFact.Role.BACKS
                && other.role() == ActorFact.Role.BACKS
                && !sameName(one.actor(), other.actor());
    }

    private static boolean sameName(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }
}
