package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reckons tolls. The number to show does not go to and fro: a lower one must have more speakers than it, so must one that was
 * shown before; a higher one as many. "At least seven" takes nothing back of nineteen, however many say it.
 */
final class Tolls {
    private final Standing standing;

    Tolls(Standing standing) {
        this.standing = standing;
    }

    /** The tolls of all slots, gone on from these. */
    List<Toll> after(Balance before) {
        List<Toll> tolls = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Stand> stands = standing.by(slot.key());
            if (!stands.isEmpty()) {
                tolls.add(toll(slot, stands, before.toll(slot).orElse(null)));
            }
        }
        return tolls;
    }

    private Toll toll(Slot slot, List<Stand> stands, @Nullable Toll before) {
        Count shown = shown(stands, before);
        List<TollStep> steps = steps(slot);
        Stand first = stands.stream()
                .filter(stand -> stand.lead().count().equals(shown))
                .findFirst()
                .orElseThrow();
        boolean same = before != null && before.headline().count().equals(shown);
        return new Toll(
                slot,
                step(first, steps),
                backers(stands, shown),
                stands.stream().mapToLong(s -> s.lead().count().shown()).min().orElse(0),
                stands.stream().mapToLong(s -> s.lead().count().shown()).max().orElse(0),
                before == null
                        ? null
                        : same ? before.before() : before.headline().count(),
                steps.subList(Math.max(0, steps.size() - Toll.MOST_STEPS), steps.size()));
    }

    private static Count shown(List<Stand> stands, @Nullable Toll before) {
        Comparator<Stand> better = Comparator.<Stand>comparingInt(
                        stand -> backers(stands, stand.lead().count()))
                .thenComparing(stand -> stand.lead().count().shown())
                .thenComparing(stand -> stand.lead().at());
        Count best = stands.stream().max(better).orElseThrow().lead().count();
        return before == null || !stays(stands, before, best)
                ? best
                : before.headline().count();
    }

    /** Whether the number that is shown stays, though this one looks better. */
    private static boolean stays(List<Stand> stands, Toll before, Count best) {
        Count kept = before.headline().count();
        boolean backed = stands.stream().anyMatch(stand -> stand.lead().count().equals(kept));
        int more = backers(stands, best) - backers(stands, kept);
        boolean plausible = best.meets(kept) || Counts.rises(kept, best);
        boolean rises = best.shown() > kept.shown() && plausible && !best.equals(before.before());
        boolean vaguer = best.meets(kept) && best.low() < kept.low();
        return backed && (vaguer || more < 0 || more == 0 && !rises);
    }

    /** How many speakers' numbers go together with this one. */
    private static int backers(List<Stand> stands, Count count) {
        return (int) stands.stream()
                .filter(stand -> stand.lead().count().meets(count))
                .map(Stand::voice)
                .distinct()
                .count();
    }

    private static TollStep step(Stand stand, List<TollStep> steps) {
        return steps.stream()
                .filter(step -> step.article().equals(stand.entry().article())
                        && step.count().equals(stand.lead().count()))
                .findFirst()
                .orElseGet(() -> step(stand, stand.lead(), false));
    }

    /** What was said of a slot, in order of time; what a speaker repeats is told once. */
    private List<TollStep> steps(Slot slot) {
        List<TollStep> steps = new ArrayList<>();
        said(slot).forEach(one -> {
            Optional<TollStep> last = lastOf(one.voice(), steps);
            Count count = one.lead().count();
            if (last.isEmpty() || !last.get().count().equals(count)) {
                boolean drops =
                        last.isPresent() && count.high() < last.get().count().low();
                steps.add(step(one, one.lead(), drops));
            }
        });
        return steps;
    }

    /** Of each report and each of its versions the number it gives first. */
    private Stream<Stand> said(Slot slot) {
        return standing.texts().stream()
                .flatMap(entry -> firsts(entry, slot).map(one -> Stand.of(entry, one)))
                .sorted(Comparator.comparing(one -> one.lead().at()));
    }

    private static Stream<Statement> firsts(Entry entry, Slot slot) {
        List<Instant> moments = new ArrayList<>();
        return entry.statements().stream()
                .filter(one -> one.about().equals(slot.key()))
                .filter(one -> !moments.contains(one.at()) && moments.add(one.at()));
    }

    private static Optional<TollStep> lastOf(String voice, List<TollStep> steps) {
        return steps.stream()
                .filter(step -> Statement.voice(step.speaker()).equals(voice))
                .reduce((earlier, later) -> later);
    }

    private static TollStep step(Stand stand, Statement said, boolean drops) {
        return new TollStep(
                said.at(),
                said.count(),
                said.speaker(),
                stand.entry().outlet(),
                stand.entry().article(),
                said.fact().sentence(),
                drops);
    }
}
