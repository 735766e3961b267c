package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.conflict.OpposedTraits.Like;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the totals of two accounts that differ, with what speaks for their counting the same people. */
public final class OpposedCounts {
    /** More of a slot are not compared. */
    private static final int MOST = 12;

    private final Account first;
    private final Account second;
    private final Map<Slot, List<Stated>> before;
    private final Map<Slot, List<Stated>> behind;
    private final SharedWords words;

    private OpposedCounts(Account first, Account second) {
        this.first = first;
        this.second = second;
        this.before = bySlot(first);
        this.behind = bySlot(second);
        this.words = new SharedWords(first.all(CountFact.class), second.all(CountFact.class));
    }

    /** Those of two accounts, by slot. */
    public static List<Opposed> of(Account first, Account second) {
        OpposedCounts counts = new OpposedCounts(first, second);
        return counts.before.keySet().stream()
                .flatMap(slot -> counts.all(slot).stream())
                .toList();
    }

    /** Those of one slot. */
    static List<Opposed> of(Account first, Account second, Slot slot) {
        return new OpposedCounts(first, second).all(slot);
    }

    /** The totals of a slot in an account, the leading one first. */
    static List<Stated> totals(Account account, Slot slot) {
        return account.all(CountFact.class).stream()
                .filter(one -> count(one).slot() == slot && count(one).isTotal() && isOfSeveral(count(one)))
                .limit(MOST)
                .toList();
    }

    /** What can be held against each other: totals, and what may be one though it was not told so. */
    private static boolean isComparable(CountFact count) {
        return isOfSeveral(count) && !count.is(Aspect.FORECAST) && !count.is(Aspect.PARTIAL);
    }

    private static boolean isOfSeveral(CountFact count) {
        return !count.is(Aspect.SINGLE) && !count.is(Aspect.NAMED);
    }

    private static Map<Slot, List<Stated>> bySlot(Account account) {
        Map<Slot, List<Stated>> bySlot = new EnumMap<>(Slot.class);
        for (Stated one : account.all(CountFact.class)) {
            List<Stated> all = bySlot.computeIfAbsent(count(one).slot(), slot -> new ArrayList<>());
            if (isComparable(count(one)) && all.size() < MOST) {
                all.add(one);
            }
        }
        bySlot.values().removeIf(List::isEmpty);
        return bySlot;
    }

    private List<Opposed> all(Slot slot) {
        List<Stated> ofFirst = before.getOrDefault(slot, List.of());
        List<Stated> ofSecond = behind.getOrDefault(slot, List.of());
        Mates mates = new Mates(
                new Like(first, ofFirst, OpposedCounts::meets),
                new Like(second, ofSecond, OpposedCounts::meets),
                words);
        List<Opposed> opposed = new ArrayList<>();
        for (Stated a : ofFirst) {
            for (Stated b : ofSecond) {
                if (!meets(a, b)) {
                    opposed.add(new Opposed(a, b, traits(a, b, slot, mates.traits(a, b))));
                }
            }
        }
        return opposed;
    }

    private double[] traits(Stated a, Stated b, Slot slot, OpposedTraits traits) {
        long one = count(a).count().shown();
        long other = count(b).count().shown();
        traits.set(PairTrait.ELSEWHERE, elsewhere(a, second) + elsewhere(b, first))
                .set(PairTrait.ALIKE, alike(slot))
                .set(PairTrait.SUM, isSum(one, other, slot, behind, before) || isSum(other, one, slot, before, behind))
                .set(PairTrait.PARTS, isPart(a, one, other, first) || isPart(b, other, one, second))
                .set(PairTrait.NEXT, Math.abs(one - other) == 1)
                .set(PairTrait.RATIO, Math.abs(Math.log((one + 1.0) / (other + 1.0))))
                .set(PairTrait.SINGLE, Math.min(one, other) <= 1)
                .set(
                        PairTrait.BOUNDED,
                        count(a).count().bound() != Bound.EXACT
                                || count(b).count().bound() != Bound.EXACT)
                .set(PairTrait.OTHER_SORT, SomeOfThem.differs(a.context(), b.context()))
                .set(PairTrait.SORT, SomeOfThem.names(a.context()) || SomeOfThem.names(b.context()))
                .set(PairTrait.BOTH_MORE, PairTrait.ONE_MORE, count(a).is(Aspect.DELTA), count(b).is(Aspect.DELTA))
                .set(
                        PairTrait.BOTH_SEVERAL,
                        PairTrait.ONE_SEVERAL,
                        SeveralEvents.isMarked(a.context()),
                        SeveralEvents.isMarked(b.context()))
                .set(PairTrait.OLD, count(a).is(Aspect.OLD_EVENT) || count(b).is(Aspect.OLD_EVENT));
        return slot(traits, slot).all();
    }

    private static OpposedTraits slot(OpposedTraits traits, Slot slot) {
        return traits.set(PairTrait.INJURED, slot == Slot.INJURED)
                .set(PairTrait.SHOT, slot == Slot.SHOT)
                .set(PairTrait.OTHER_SLOT, slot != Slot.INJURED && slot != Slot.SHOT && slot != Slot.KILLED);
    }

    /** 1 where an account tells the number of something else, or not as a total. */
    private static int elsewhere(Stated value, Account account) {
        long shown = count(value).count().shown();
        return account.all(CountFact.class).stream()
                        .map(OpposedCounts::count)
                        .filter(count -> count.slot() != count(value).slot() || !isComparable(count))
                        .anyMatch(count -> count.count().shown() == shown)
                ? 1
                : 0;
    }

    /** Of how many other slots both accounts tell the same number. */
    private long alike(Slot but) {
        return before.entrySet().stream()
                .filter(told -> told.getKey() != but)
                .filter(told -> told.getValue().stream()
                        .anyMatch(a -> behind.getOrDefault(told.getKey(), List.of()).stream()
                                .anyMatch(b -> meets(a, b))))
                .count();
    }

    /** Whether an account tells the rest of the sum as another slot's, and the other account, which tells the sum, does not. */
    private static boolean isSum(
            long sum, long part, Slot slot, Map<Slot, List<Stated>> account, Map<Slot, List<Stated>> other) {
        return account.entrySet().stream()
                .filter(told -> told.getKey() != slot)
                .flatMap(told -> told.getValue().stream())
                .filter(rest -> count(rest).count().shown() + part == sum)
                .anyMatch(rest -> other.getOrDefault(count(rest).slot(), List.of()).stream()
                        .noneMatch(same -> meets(rest, same)));
    }

    /** Whether what the sentence tells of the slot in several numbers makes the sum. */
    private static boolean isPart(Stated part, long value, long sum, Account account) {
        Stream<CountFact> beside = account.all(CountFact.class).stream()
                .filter(one -> one.sentence().equals(part.sentence()) && !one.equals(part))
                .map(OpposedCounts::count)
                .filter(count -> count.slot() == count(part).slot());
        return beside.anyMatch(count -> count.count().shown() + value == sum);
    }

    static boolean meets(Stated a, Stated b) {
        return count(a).count().meets(count(b).count());
    }

    static CountFact count(Stated stated) {
        return (CountFact) stated.fact();
    }
}
