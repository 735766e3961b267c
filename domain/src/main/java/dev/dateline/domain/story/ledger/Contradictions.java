package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.conflict.Account;
import dev.dateline.domain.claim.conflict.Conflict;
import dev.dateline.domain.claim.conflict.Conflicts;
import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.claim.conflict.Sameness;
import dev.dateline.domain.claim.conflict.Stated;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.DateFact;
import dev.dateline.domain.claim.fact.Fact;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what does not go together among what is stood by. What was found open stays so until one side comes round, is overtaken or
 * taken back, even if new wordings of it would not have been found.
 */
final class Contradictions {
    private static final Set<Slot> VAGUE = Set.copyOf(EnumSet.of(Slot.SHOT, Slot.AFFECTED, Slot.FIGHTERS_INVOLVED));

    /** A story compares many pairs, of which a few in a hundred look contradictory that are not: here more must speak for it. */
    private static final Sameness SURE = Sameness.LEARNED.surer(1);

    private final Standing standing;
    private final Instant now;
    private final Map<String, Contradiction> known = new LinkedHashMap<>();

    /** Goes on from what was known; what is found or resolved is so as of this moment. */
    Contradictions(Standing standing, Balance before, Instant now) {
        this.standing = standing;
        this.now = now;
        before.contradictions().stream()
                .filter(one -> one.relation() != Relation.REVISION)
                .forEach(one -> known.put(one.key(), one));
    }

    /** The open and the resolved ones. */
    List<Contradiction> all(List<Toll> tolls) {
        Map<String, Contradiction> all = new LinkedHashMap<>();
        standing.abouts().forEach(about -> open(about).forEach(one -> all.putIfAbsent(one.key(), one)));
        for (Contradiction one : known.values()) {
            Contradiction past = one.isOpen() ? one.resolved(now) : one;
            all.putIfAbsent(one.key(), past);
        }
        tolls.forEach(toll -> revisions(toll).forEach(one -> all.putIfAbsent(one.key(), one)));
        return bounded(List.copyOf(all.values()));
    }

    private static List<Contradiction> bounded(List<Contradiction> all) {
        List<Contradiction> ordered = new ArrayList<>();
        all.stream()
                .filter(Contradiction::isOpen)
                .sorted(Comparator.comparing(Contradiction::since))
                .forEach(ordered::add);
        all.stream()
                .filter(one -> !one.isOpen())
                .sorted(Comparator.comparing(Contradictions::resolved).reversed())
                .forEach(ordered::add);
        return ordered.subList(0, Math.min(Balance.MOST, ordered.size()));
    }

    private static Instant resolved(Contradiction one) {
        Instant at = one.resolved();
        return at == null ? Instant.MAX : at;
    }

    private List<Contradiction> open(String about) {
        List<Stand> stands = standing.by(about);
        List<Contradiction> open = new ArrayList<>();
        for (int i = 0; i < stands.size(); i++) {
            within(about, stands.get(i)).ifPresent(open::add);
            for (Stand other : stands.subList(i + 1, stands.size())) {
                between(about, stands.get(i), other).ifPresent(open::add);
            }
        }
        return oneOfEachPair(open);
    }

    /** Nine and fourteen disagree once, however many say either: between those who did so first. */
    private static List<Contradiction> oneOfEachPair(List<Contradiction> open) {
        Map<Set<String>, Contradiction> pairs = new LinkedHashMap<>();
        for (Contradiction one : open) {
            Set<String> values = new LinkedHashSet<>(
                    List.of(one.first().value(), one.second().value()));
            pairs.merge(values, one, (first, other) -> other.since().isBefore(first.since()) ? other : first);
        }
        return List.copyOf(pairs.values());
    }

    private Optional<Contradiction> between(String about, Stand first, Stand second) {
        if (first.lead().meets(second.lead())) {
            return Optional.empty();
        }
        Contradiction open = known.get(Contradiction.key(about, first.key(), second.key()));
        if (open != null && open.isOpen()) {
            return Optional.of(
                    new Contradiction(open.relation(), about, first.side(), second.side(), open.since(), null));
        }
        return isPlain(first)
                ? Conflicts.about(about, account(first), account(second), SURE).stream()
                        .filter(Contradictions::isWanted)
                        .findFirst()
                        .map(found -> opened(found, about, first, second))
                : Optional.empty();
    }

    /** Years and actors are found within one report, too. */
    private Optional<Contradiction> within(String about, Stand one) {
        Fact fact = one.lead().stated().fact();
        return fact instanceof CountFact || fact instanceof DateFact
                ? Optional.empty()
                : Conflicts.within(account(one)).stream()
                        .filter(found -> found.about().equals(about) && isWanted(found))
                        .findFirst()
                        .map(found -> opened(found, about, one, one));
    }

    private static Account account(Stand stand) {
        return stand.entry().account(stand.lead().at());
    }

    /** Updates are none, and revisions are told by the toll. */
    private static boolean isWanted(Conflict found) {
        return found.relation() == Relation.CONTRADICTION || found.relation() == Relation.DISPUTE;
    }

    /** People who were shot may be counted with the dead or without. */
    private static boolean isPlain(Stand one) {
        return !(one.lead().stated().fact() instanceof CountFact count) || !VAGUE.contains(count.slot());
    }

    private Contradiction opened(Conflict found, String about, Stand first, Stand second) {
        Side a = side(found.first(), first, second);
        Side b = side(found.second(), second, first);
        Contradiction made = new Contradiction(found.relation(), about, a, b, now, null);
        Contradiction before = known.get(made.key());
        return before != null && before.isOpen()
                ? new Contradiction(found.relation(), about, a, b, before.since(), null)
                : made;
    }

    private static Side side(Stated stated, Stand likely, Stand other) {
        return likely.entry()
                .find(stated)
                .map(likely::side)
                .or(() -> other.entry().find(stated).map(other::side))
                .orElseGet(likely::side);
    }

    /** A speaker who lowers a toll takes back what was said before. */
    private static List<Contradiction> revisions(Toll toll) {
        List<Contradiction> revisions = new ArrayList<>();
        Map<String, TollStep> last = new LinkedHashMap<>();
        for (TollStep step : toll.steps()) {
            TollStep before = last.put(Statement.voice(step.speaker()), step);
            if (step.drops() && before != null) {
                revisions.add(new Contradiction(
                        Relation.REVISION, toll.slot().key(), side(before), side(step), step.at(), step.at()));
            }
        }
        return revisions;
    }

    private static Side side(TollStep step) {
        return new Side(
                Counts.shown(step.count()), step.words(), step.speaker(), step.outlet(), step.article(), step.at());
    }
}
