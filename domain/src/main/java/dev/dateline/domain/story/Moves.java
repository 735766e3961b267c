package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleId;
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
            merged = move(report, chronicle.listed(merged, report), joined(merged, report, reason));
        }
        memory.vacated(from.story().id());
        memory.review(to);
    }

    /** A report has left its story with a new version, for this one. */
    void leave(OpenStory own, Member report, StoryId to, PlacementReason reason) {
        List<ReportRef> left = new ArrayList<>(own.story().reports());
        left.removeIf(r -> r.article().equals(report.article));
        memory.happened(
                chronicle.without(own, List.of(report.stake()), left),
                new StoryChange.Split(to, List.of(report.article), reason));
        memory.review(own.story().id());
    }

    /** Reports that came with an absorbed story leave for a story of their own; the redirect stays with those that took it in. */
    void split(OpenStory story, OpenStory absorbed, List<Weighed> group, PlacementReason reason) {
        List<ArticleId> leaving = group.stream().map(w -> w.member().article).toList();
        List<ReportRef> listed = new ArrayList<>(story.story().reports());
        List<ReportRef> gone = listed.stream().filter(r -> leaving.contains(r.article())).toList();
        listed.removeAll(gone);
        StoryId to = StoryId.splitOff(story.story().lane(), gone.get(0).article(), memory.clock().order());
        List<Stake> stakes = group.stream().map(w -> w.member().stake()).toList();
        memory.forgetRedirect(absorbed);
        OpenStory rest = chronicle.without(story, stakes, listed);
        for (Weighed one : group) {
            rest = rest.as(rest.measures().without(one.member()));
        }
        memory.happened(rest, new StoryChange.Split(to, gone.stream().map(ReportRef::article).toList(), reason));
        found(to, gone, reason);
        memory.review(story.story().id());
        memory.review(to);
    }

    private void found(StoryId id, List<ReportRef> reports, PlacementReason reason) {
        ReportRef first = reports.get(0);
        OpenStory story = chronicle.apart(id, first, stake(first), memory.clock().order());
        story = move(first, story, new StoryChange.Opened(first, reason));
        for (ReportRef report : reports.subList(1, reports.size())) {
            OpenStory with = chronicle.joinedAgain(story, report, stake(report));
            story = move(report, with, new StoryChange.ReportJoined(report, reason));
        }
    }

    private Stake stake(ReportRef report) {
        return Objects.requireNonNull(memory.find(report.article())).stake();
    }

    /** Keeps the story's next state with the report's measures added, if the lane still retains the report. */
    private OpenStory move(ReportRef report, OpenStory to, StoryChange change) {
        Member member = memory.find(report.article());
        OpenStory next = to;
        if (member != null) {
            if (member.standing == Standing.MEMBER) {
                @Nullable StoryLikeness likeness = search.near(member).get(to.story().id());
                Weighed weighed = Weighed.of(member, report);
                next = to.as(to.measures().with(member, likeness, weighed.moment()));
            }
            memory.moved(member, to.story().id());
        }
        memory.happened(next, change);
        return next;
    }

    private static StoryChange joined(OpenStory into, ReportRef report, PlacementReason reason) {
        return into.story().phase() == StoryPhase.CLOSED
                ? new StoryChange.Reopened(report, reason)
                : new StoryChange.ReportJoined(report, reason);
    }
}
