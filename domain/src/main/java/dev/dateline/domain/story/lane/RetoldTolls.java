package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tolls and contradictions as a story's events tell them: headlines, not all that was said. */
final class RetoldTolls {

    /** The story's next state; one without a change where the event tells of nothing that is shown. */
    Story next(Story story, StoryChange change) {
        Story next = new StoryDraft(story).next();
        if (change instanceof StoryChange.TollRevised revised) {
            return next.with(
                    new Balance(tolls(story.balance(), revised), story.balance().contradictions()));
        } else if (change instanceof StoryChange.ContradictionFound found) {
            return next.with(contradicting(story.balance(), found.contradiction()));
        } else if (change instanceof StoryChange.ContradictionResolved resolved) {
            return next.with(contradicting(story.balance(), resolved.contradiction()));
        }
        return next;
    }

    private static List<Toll> tolls(Balance balance, StoryChange.TollRevised revised) {
        List<Toll> tolls = new ArrayList<>(balance.tolls());
        List<TollStep> steps =
                new ArrayList<>(balance.toll(revised.slot()).map(Toll::steps).orElse(List.of()));
        tolls.removeIf(toll -> toll.slot() == revised.slot());
        TollStep after = revised.after();
        TollStep before = revised.before();
        if (after != null) {
            steps.add(after);
            tolls.add(new Toll(
                    revised.slot(),
                    after,
                    1,
                    after.count().shown(),
                    after.count().shown(),
                    before == null ? null : before.count(),
                    steps));
        }
        tolls.sort(Comparator.comparing(Toll::slot));
        return tolls;
    }

    private static Balance contradicting(Balance balance, Contradiction now) {
        List<Contradiction> all = new ArrayList<>(balance.contradictions());
        all.removeIf(other -> other.key().equals(now.key()));
        all.add(now);
        all.sort(Comparator.comparing((Contradiction c) -> !c.isOpen()).thenComparing(Contradiction::since));
        return new Balance(balance.tolls(), all);
    }
}
