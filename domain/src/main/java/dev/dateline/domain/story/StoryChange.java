package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.TollStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a story. */
public sealed interface StoryChange {

    /** The story exists from now on; its first report. */
    record Opened(ReportRef report, PlacementReason reason) implements StoryChange {}

    /** Another report of the same event. */
    record ReportJoined(ReportRef report, PlacementReason reason) implements StoryChange {}

    /** A report of the story has a new version. */
    record Revised(ReportRef report) implements StoryChange {}

    /** A report of the story was corrected or withdrawn by its publisher. */
    record Corrected(ReportRef report) implements StoryChange {}

    /** The story turned out to be the same event as another; it is a redirect from now on. */
    record Merged(StoryId into, PlacementReason reason) implements StoryChange {}

    /** Reports left this story for another one. */
    record Split(
            StoryId into, List<ArticleId> reports, @Nullable PlacementReason reason) implements StoryChange {}

    /** The story entered another phase of its life. */
    record PhaseChanged(StoryPhase from, StoryPhase to) implements StoryChange {}

    /** Nothing came for so long that the story takes no more reports. */
    record Closed() implements StoryChange {}

    /** A closed story took a report again. */
    record Reopened(ReportRef report, PlacementReason reason) implements StoryChange {}

    /**
     * The number to show for those who were killed, injured, … is another one.
     *
     * @param slot what is counted
     * @param before the one before, with who said it; null when it is the first
     * @param after the present one; null when nobody stands by a number any more
     */
    record TollRevised(
            Slot slot, @Nullable TollStep before, @Nullable TollStep after) implements StoryChange {}

    /** Two statements of its reports do not go together. */
    record ContradictionFound(Contradiction contradiction) implements StoryChange {}

    /** One side came round, was overtaken or taken back. */
    record ContradictionResolved(Contradiction contradiction) implements StoryChange {}

    /** An editor took a report out: it is listed as withdrawn, and counts no more until it joins again. */
    record Withdrawn(ReportRef report) implements StoryChange {}

    /** Reports were erased: of their words nothing is left here, and of these events nothing should be. */
    record Erased(List<ArticleId> reports) implements StoryChange {
        public Erased {
            reports = List.copyOf(reports);
        }
    }

    /**
     * The story has another headline.
     *
     * @param byHand false when an editor gave the choice back to the lane
     */
    record Retitled(String title, boolean byHand) implements StoryChange {}

    /** An editor wants the story to stay at the top and open, or no longer. */
    record Pinned(boolean pinned) implements StoryChange {}
}
