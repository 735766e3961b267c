package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.TollStep;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words of erased reports out of a story's events. The events stay, with their numbers and times, so that the story as it
 * was can still be folded from them: it then lists a report without address, headline and text.
 */
public final class RedactedEvents {
    private final Predicate<ArticleId> erased;
    private final Set<String> titles;

    private RedactedEvents(List<StoryEvent> events, Predicate<ArticleId> erased) {
        this.erased = erased;
        this.titles = events.stream()
                .map(event -> report(event.change()))
                .filter(report -> report != null && erased.test(report.article()))
                .map(StoryTitle::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same events, in the same order; those with nothing of an erased article are the very same. */
    public static List<StoryEvent> of(List<StoryEvent> events, Predicate<ArticleId> erased) {
        RedactedEvents redacted = new RedactedEvents(events, erased);
        return events.stream().map(redacted::of).toList();
    }

    private StoryEvent of(StoryEvent event) {
        StoryChange change = event.change();
        StoryChange next = reported(change);
        return next == change
                ? event
                : new StoryEvent(event.story(), event.sequence(), event.at(), event.lane(), next, event.hand());
    }

    private StoryChange reported(StoryChange change) {
        ReportRef report = report(change);
        if (report == null) {
            return stated(change);
        }
        return erased.test(report.article()) ? with(blank(report), change) : change;
    }

    private StoryChange stated(StoryChange change) {
        if (change instanceof StoryChange.TollRevised it) {
            TollStep before = step(it.before());
            TollStep after = step(it.after());
            boolean same = before == it.before() && after == it.after();
            return same ? it : new StoryChange.TollRevised(it.slot(), before, after);
        } else if (change instanceof StoryChange.ContradictionFound it) {
            Contradiction left = sides(it.contradiction());
            return left == it.contradiction() ? it : new StoryChange.ContradictionFound(left);
        } else if (change instanceof StoryChange.ContradictionResolved it) {
            Contradiction left = sides(it.contradiction());
            return left == it.contradiction() ? it : new StoryChange.ContradictionResolved(left);
        }
        boolean itsTitle = change instanceof StoryChange.Retitled it && titles.contains(it.title());
        return itsTitle ? new StoryChange.Retitled("", ((StoryChange.Retitled) change).byHand()) : change;
    }

    private @Nullable TollStep step(@Nullable TollStep step) {
        return step == null || !erased.test(step.article())
                ? step
                : new TollStep(step.at(), step.count(), "", step.outlet(), step.article(), "", step.drops());
    }

    private Contradiction sides(Contradiction both) {
        Side first = side(both.first());
        Side second = side(both.second());
        return first == both.first() && second == both.second()
                ? both
                : new Contradiction(both.relation(), both.about(), first, second, both.since(), both.resolved());
    }

    private Side side(Side side) {
        return erased.test(side.article()) ? new Side("", "", "", side.outlet(), side.article(), side.at()) : side;
    }

    private static @Nullable ReportRef report(StoryChange change) {
        if (change instanceof StoryChange.Opened it) {
            return it.report();
        } else if (change instanceof StoryChange.ReportJoined it) {
            return it.report();
        } else if (change instanceof StoryChange.Reopened it) {
            return it.report();
        } else if (change instanceof StoryChange.Revised it) {
            return it.report();
        } else if (change instanceof StoryChange.Corrected it) {
            return it.report();
        }
        return change instanceof StoryChange.Withdrawn it ? it.report() : null;
    }

    private static StoryChange with(ReportRef report, StoryChange change) {
        if (change instanceof StoryChange.Opened it) {
            return new StoryChange.Opened(report, it.reason());
        } else if (change instanceof StoryChange.ReportJoined it) {
            return new StoryChange.ReportJoined(report, it.reason());
        } else if (change instanceof StoryChange.Reopened it) {
            return new StoryChange.Reopened(report, it.reason());
        } else if (change instanceof StoryChange.Revised) {
            return new StoryChange.Revised(report);
        }
        return change instanceof StoryChange.Corrected
                ? new StoryChange.Corrected(report)
                : new StoryChange.Withdrawn(report);
    }

    /** A report's listing without its words and its address. */
    private static ReportRef blank(ReportRef report) {
        return new ReportRef(
                report.article(),
                report.version(),
                report.outlet(),
                "",
                "",
                "",
                report.published(),
                report.seenAt(),
                report.arrival(),
                report.kind(),
                null,
                report.origin(),
                report.relation());
    }
}
