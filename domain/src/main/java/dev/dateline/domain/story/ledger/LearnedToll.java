package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.claim.fact.Toll;
import dev.dateline.domain.claim.testimony.StatedFact;
import dev.dateline.domain.claim.testimony.Testimony;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of a report's numbers are its toll, where the learned model was asked. Those that it takes for the toll come first. A single
 * person that it counts as all ("a man was killed") becomes a toll where another number would be shown instead, or where somebody was shot,
 * for that is what it was learned from. There it also takes away what it holds to be no toll at all: the dead of other days.
 */
final class LearnedToll {
    private static final Pattern SHOTS =
            Pattern.compile("\\b(?:shot|shots|shootings?|gun\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private final List<StatedFact> facts;
    private final boolean shooting;

    private LearnedToll(List<StatedFact> facts) {
        this.facts = facts;
        shooting = facts.stream().anyMatch(fact -> isOf(fact, Slot.SHOT) || tellsOfShots(fact));
    }

    /** What a report states, with what is its toll ahead of other numbers of the kind. */
    static List<StatedFact> first(Testimony testimony) {
        Toll toll = testimony.toll();
        if (toll == null) {
            return testimony.facts();
        }
        List<StatedFact> killed = new LearnedToll(testimony.facts()).of(Slot.KILLED, toll.killed());
        return new LearnedToll(killed).of(Slot.INJURED, toll.injured());
    }

    private List<StatedFact> of(Slot slot, long learned) {
        List<StatedFact> totals = facts.stream()
                .filter(fact -> isOf(fact, slot)
                        && Statement.about(fact.stated().fact()).isPresent())
                .toList();
        List<StatedFact> same = totals.stream()
                .filter(fact -> count(fact).count().shown() == learned)
                .toList();
        if (same.isEmpty() && (shooting || !totals.isEmpty())) {
            same = facts.stream()
                    .filter(fact -> isOf(fact, slot) && isOne(count(fact), learned))
                    .map(LearnedToll::plain)
                    .limit(1)
                    .toList();
        }
        boolean none = same.isEmpty() && learned == 0 && shooting;
        return none ? without(totals) : same.isEmpty() ? facts : ahead(same);
    }

    private static boolean tellsOfShots(StatedFact fact) {
        return fact.stated().fact() instanceof CountFact
                && SHOTS.matcher(fact.sentence()).find();
    }

    private static boolean isOne(CountFact count, long learned) {
        boolean one = count.is(Aspect.SINGLE) || count.is(Aspect.NAMED);
        return one && count.isTotal() && count.count().shown() == learned;
    }

    private List<StatedFact> without(List<StatedFact> totals) {
        return facts.stream().filter(fact -> !totals.contains(fact)).toList();
    }

    private List<StatedFact> ahead(List<StatedFact> toll) {
        List<StatedFact> all = new ArrayList<>(toll);
        facts.stream().filter(fact -> !toll.contains(fact)).forEach(all::add);
        return all;
    }

    /** A count of one as a number that can be compared with others. */
    private static StatedFact plain(StatedFact fact) {
        CountFact one = count(fact);
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        one.aspects().stream()
                .filter(aspect -> aspect != Aspect.SINGLE && aspect != Aspect.NAMED)
                .forEach(aspects::add);
        CountFact total = new CountFact(one.slot(), one.count(), one.span(), one.trigger(), aspects);
        Stated stated = fact.stated();
        return new StatedFact(
                new Stated(total, stated.sentence(), stated.context(), stated.speaker()),
                fact.words(),
                fact.sentence());
    }

    private static boolean isOf(StatedFact fact, Slot slot) {
        return fact.stated().fact() instanceof CountFact count && count.slot() == slot;
    }

    private static CountFact count(StatedFact fact) {
        return (CountFact) fact.stated().fact();
    }
}
