package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.lane.OpenStory.Measures;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.work.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        OpenStory merged = chronicle.absorbing(together(into, from.story()), from);
        List<Member> all = memory.where().standing(from.story().id());
        for (ReportRef report : from.story().reports()) {
            Member member = memory.find(report, from.story().id());
            merged = move(member, report, chronicle.listed(merged, report), joined(merged, report, reason));
        }
        bringUnlisted(from, all, to);
        memory.vacated(from.story().id());
        memory.review(memory.known(to));
    }

    /** What editors keep apart from the one stays apart from both. */
    private static OpenStory together(OpenStory into, Story from) {
        List<StoryId> apart = new ArrayList<>(from.editing().apart());
        apart.remove(into.story().id());
        Editing both = into.story().editing().notApartFrom(from.id()).apartFrom(apart);
        return into.as(EditedStories.decided(into.story(), both));
    }

    /** Only an editor merges a story that is too large to list its reports; those that it does not list go along. */
    private void bringUnlisted(OpenStory from, List<Member> all, StoryId to) {
        List<Member> unlisted = all.stream()
                .filter(member -> member.story().id().equals(from.story().id()))
                .toList();
        bring(unlisted, to);
        long listed = from.story().reports().stream()
                .filter(r -> r.kind() != ArticleKind.WITHDRAWN)
                .count();
        int more = from.story().reportCount() - (int) listed;
        if (more > 0) {
            memory.kept(memory.edited().counting(memory.story(to), more, List.of()));
        }
    }

    private void bring(List<Member> unlisted, StoryId to) {
        for (Member member : unlisted) {
            if (member.isMember()) {
                OpenStory in = memory.story(to);
                memory.kept(in.as(in.measures().with(member, likeness(member, to), null)));
            }
            memory.moved(member, to);
        }
    }

    /** Reports leave for a new story, by hand; it may go on for one that had brought them, which lists what it then had. */
    void apart(OpenStory story, List<Member> leaving, StoryId to, Optional<OpenStory> again, PlacementReason reason) {
        List<ReportRef> listed = new ArrayList<>(listed(story.story(), leaving));
        again.ifPresent(before -> {
            List<Member> others = leaving.stream()
                    .filter(m -> listed.stream().noneMatch(r -> r.article().equals(m.article)))
                    .toList();
            listed.addAll(listed(before.story(), others));
            listed.sort(Comparator.comparing(ReportRef::seenAt));
        });
        depart(story, leaving, listed, to, reason);
        found(to, story, listed, reason);
        List<Member> unlisted =
                leaving.stream().filter(m -> !m.story().id().equals(to)).toList();
        bring(unlisted, to);
        if (!unlisted.isEmpty()) {
            List<Stake> stakes = unlisted.stream().map(Member::stake).toList();
            memory.kept(memory.edited().counting(memory.story(to), stakes.size(), stakes));
        }
        memory.review(memory.known(story.story().id()));
        memory.review(memory.known(to));
    }

    /** Reports go into another story, by hand. */
    void move(OpenStory story, List<Member> leaving, StoryId to, PlacementReason reason) {
        List<ReportRef> listed = listed(story.story(), leaving);
        depart(story, leaving, listed, to, reason);
        for (ReportRef report : listed) {
            Member member = standing(report, story.story().id());
            OpenStory into = memory.story(to);
            OpenStory joined = chronicle.joinedAgain(into, report, member.stake());
            OpenStory entered = joined.as(joined.ledger().with(story.ledger(), report.article()));
            move(member, report, entered, joined(into, report, reason));
        }
        memory.review(memory.known(story.story().id()));
        memory.review(memory.known(to));
    }

    /** A report counts again in its story, whose next state is given but for its measures. */
    void back(Member member, ReportRef report, OpenStory to, PlacementReason reason) {
        move(member, report, to, new StoryChange.ReportJoined(report, reason));
    }

    private void depart(
            OpenStory story, List<Member> leaving, List<ReportRef> listed, StoryId to, PlacementReason reason) {
        Measures left = story.measures();
        for (Member member : leaving) {
            left = member.isMember() ? left.without(member) : left;
        }
        List<ReportRef> staying = new ArrayList<>(story.story().reports());
        staying.removeIf(r -> leaving.stream().anyMatch(m -> m.article.equals(r.article())));
        List<Stake> stakes = leaving.stream().map(Member::stake).toList();
        List<ArticleId> gone = listed.stream().map(ReportRef::article).toList();
        memory.happened(chronicle.without(story.as(left), stakes, staying), new StoryChange.Split(to, gone, reason));
    }

    private static List<ReportRef> listed(Story story, List<Member> reports) {
        return story.reports().stream()
                .filter(r -> reports.stream().anyMatch(m -> m.article.equals(r.article())))
                .toList();
    }

    /** Whether an editor decided that two stories are not the same event. */
    static boolean areApart(Story one, Story other) {
        return one.editing().isApartFrom(other.id()) || other.editing().isApartFrom(one.id());
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
        if (member != null && member.isMember()) {
            next = to.as(with(member, report, to));
        }
        memory.happened(next, change);
        if (member != null) {
            memory.moved(member, to.story().id());
        }
        return next;
    }

    private Measures with(Member member, ReportRef report, OpenStory to) {
        StoryLikeness likeness = likeness(member, to.story().id());
        return to.measures().with(member, likeness, Weighed.of(member, report).moment());
    }

    private @Nullable StoryLikeness likeness(Member member, StoryId to) {
        return search.near(member).values().stream()
                .filter(s -> s.story.id().equals(to))
                .findFirst()
                .orElse(null);
    }

    private static StoryChange joined(OpenStory into, ReportRef report, PlacementReason reason) {
        return into.story().phase() == StoryPhase.CLOSED
                ? new StoryChange.Reopened(report, reason)
                : new StoryChange.ReportJoined(report, reason);
    }
}
