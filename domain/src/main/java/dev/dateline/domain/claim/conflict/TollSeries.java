package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.CountFact;
import dev.dateline.domain.claim.fact.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a story's toll was at which time, and by whose word.
 *
 * @param slot what is counted
 * @param steps in order of time
 */
public record TollSeries(Slot slot, List<Step> steps) {

    /**
     * One account's total.
     *
     * @param at when it came out
     * @param count how many
     * @param speaker whose word it is
     * @param outlet who brings it
     * @param drops whether it is below what the same speaker said before
     */
    public record Step(Instant at, Count count, String speaker, String outlet, boolean drops) {}

    public TollSeries {
        steps = List.copyOf(steps);
    }

    /** The series of a slot over a story's accounts; those without a time are left out. */
    public static TollSeries of(Slot slot, List<Account> accounts) {
        List<Account> dated = accounts.stream()
                .filter(account -> account.at() != null)
                .sorted(Comparator.comparing(TollSeries::time))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (Account account : dated) {
            for (Stated total :
                    OpposedCounts.totals(account, slot).stream().limit(1).toList()) {
                Count count = ((CountFact) total.fact()).count();
                steps.add(
                        new Step(time(account), count, total.speaker(), account.outlet(), drops(steps, total, count)));
            }
        }
        return new TollSeries(slot, steps);
    }

    /**
     * What stands in the headline: of the latest account of each speaker the number that most speakers agree on, the later one where
     * as many do.
     */
    public Optional<Step> headline() {
        List<Step> latest = new ArrayList<>();
        Set<String> speakers = new HashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (speakers.add(steps.get(i).speaker())) {
                latest.add(steps.get(i));
            }
        }
        return latest.stream()
                .max(Comparator.comparingLong((Step step) -> backers(latest, step))
                        .thenComparing(Step::at));
    }

    private static long backers(List<Step> latest, Step step) {
        return latest.stream()
                .filter(other -> other.count().meets(step.count()))
                .count();
    }

    private static boolean drops(List<Step> steps, Stated total, Count count) {
        return steps.stream()
                .filter(step -> step.speaker().equals(total.speaker()))
                .reduce((earlier, later) -> later)
                .filter(last -> count.high() < last.count().low())
                .isPresent();
    }

    private static Instant time(Account account) {
        return account.at() == null ? Instant.MIN : account.at();
    }
}
