package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.life.Stake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out what a repair decided: reports go from story to story, each move an event at both ends. */
final class Moves {
    private final LaneMemory memory;
    private final StorySearch search;
    private final Chronicle chronicle;

    Moves(LaneMemory memory, StorySearch search) {
        this.memory = memory;
        this.search = search;
        this.chronicle = memory.chronicle();
    }

    /** All reports of a story go into another one, and it becomes a redirect. */
    void merge(OpenStory from, OpenStory into, PlacementReason reason) {
        StoryId to = into.story().id();
        memory.redirected(from, to, reason);
        OpenStory merged = chronicle.absorbing(into, from);
        for (ReportRef report : from.story().reports()) {
            Member member = memory.find(report, from.story().id());
            merged = move(member, report, chronicle.listed(merged, report), joined(merged, report, reason));
        }
        memory.vacated(from.story().id());
        memory.review(memory.known(to));
    }

    /** A report has left its story with a new version, for this one. */
    void leave(OpenStory own, Member report, StoryId to, PlacementReason reason) {
        List<ReportRef> left = new ArrayList<>(own.story().reports());
        left.removeIf(r -> r.article().equals(report.article));
        memory.happened(
                chronicle.without(own, List.of(report.stake()), left),
                new StoryChange.Split(to, List.of(report.article), reason));
        memory.review(memory.known(own.story().id()));
    }

    /**
     * Reports that came with an absorbed story leave for a story of their own; its redirect stays as it is.
     *
     * @param story with the measures of those that stay
     */
    void split(OpenStory story, OpenStory absorbed, List<Weighed> group, PlacementReason reason) {
        List<ArticleId> leaving = group.stream().map(w -> w.member().article).toList();
        List<ReportRef> listed = new ArrayList<>(story.story().reports());
        List<ReportRef> gone =
                listed.stream().filter(r -> leaving.contains(r.article())).toList();
        listed.removeAll(gone);
        StoryId to = StoryId.splitOff(
                story.story().lane(), gone.get(0).article(), memory.clock().order());
        List<Stake> stakes = group.stream().map(w -> w.member().stake()).toList();
        memory.forgetRedirect(absorbed);
        OpenStory rest = chronicle.without(story, stakes, listed);
        memory.happened(
                rest,
                new StoryChange.Split(to, gone.stream().map(ReportRef::article).toList(), reason));
        found(to, story, gone, reason);
        memory.review(memory.known(story.story().id()));
        memory.review(memory.known(to));
    }

    private void found(StoryId id, OpenStory from, List<ReportRef> reports, PlacementReason reason) {
        StoryId left = from.story().id();
        ReportRef first = reports.get(0);
        Member founder = standing(first, left);
        OpenStory opened =
                chronicle.apart(id, first, founder.stake(), memory.clock().order());
        OpenStory entered = opened.as(opened.ledger().with(from.ledger(), first.article()));
        OpenStory story = move(founder, first, entered, new StoryChange.Opened(first, reason));
        for (ReportRef report : reports.subList(1, reports.size())) {
            Member member = standing(report, left);
            OpenStory joined = chronicle.joinedAgain(story, report, member.stake());
            OpenStory more = joined.as(joined.ledger().with(from.ledger(), report.article()));
            story = move(member, report, more, new StoryChange.ReportJoined(report, reason));
        }
    }

    private Member standing(ReportRef report, StoryId in) {
        return Objects.requireNonNull(memory.find(report, in), "it was just found there");
    }

    /** Keeps the story's next state with the report's measures added, if the lane still retains the report. */
    private OpenStory move(@Nullable Member member, ReportRef report, OpenStory to, StoryChange change) {
        OpenStory next = to;
        if (member != null && member.standing == Standing.MEMBER) {
            next = to.as(with(member, report, to));
        }
        memory.happened(next, change);
        if (member != null) {
            memory.moved(member, to.story().id());
        }
        return next;
    }

    private Measures with(Member member, ReportRef report, OpenStory to) {
        StoryLikeness likeness = search.near(member).values().stream()
                .filter(s -> s.story.id().equals(to.story().id()))
                .findFirst()
                .orElse(null);
        return to.measures().with(member, likeness, Weighed.of(member, report).moment());
    }

    private static StoryChange joined(OpenStory into, ReportRef report, PlacementReason reason) {
        return into.story().phase() == StoryPhase.CLOSED
                ? new StoryChange.Reopened(report, reason)
                : new StoryChange.ReportJoined(report, reason);
    }
}
