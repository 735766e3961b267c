package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.Editing;
import dev.dateline.domain.story.work.Hold;
import dev.dateline.domain.story.work.Order;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Does with stories what editors order, and holds it against what the lane would do: a report placed by hand stays, stories
 * parted by hand stay apart, a headline stays, a pinned story is not closed. An order that cannot be carried out changes
 * nothing. Each that is carried out, but for an erasure, tells the order that takes it back; so the lane need not remember what was done.
 */
final class DeskWork {
    private static final PlacementReason REASON = PlacementReason.byEditor();

    private final LaneMemory memory;
    private final Moves moves;
    private final Obstacles obstacles;
    private final ErasedReports erased;

    DeskWork(String lane, LaneMemory memory, Moves moves) {
        this.memory = memory;
        this.moves = moves;
        this.obstacles = new Obstacles(lane, memory);
        this.erased = new ErasedReports(memory);
    }

    /** Carries a command out, or tells why not. */
    Placement obey(Command command) {
        memory.by(command.hand());
        Optional<String> obstacle = obstacles.to(command.order());
        return obstacle.isPresent() ? new Placement.Refused(obstacle.get()) : carryOut(command.order());
    }

    private Placement carryOut(Order order) {
        if (order instanceof Order.Merge merge) {
            return merge(merge);
        } else if (order instanceof Order.Split split) {
            return split(split);
        } else if (order instanceof Order.Move move) {
            return move(move);
        } else if (order instanceof Order.Withdraw withdraw) {
            return withdraw(withdraw);
        } else if (order instanceof Order.Restore restore) {
            return restore(restore);
        } else if (order instanceof Order.Pin pin) {
            return pin(pin);
        } else if (order instanceof Order.Erase erase) {
            return erased.erase(erase);
        }
        return retitle((Order.Retitle) order);
    }

    private Placement merge(Order.Merge order) {
        OpenStory from = memory.story(order.story());
        OpenStory into = memory.story(order.into());
        List<Member> all = memory.where().standing(order.story());
        moves.merge(from, into, REASON);
        hold(all, order.held());
        List<ArticleId> brought = all.stream()
                .filter(report -> report.hold != Hold.WITHDRAWN)
                .map(report -> report.article)
                .toList();
        return new Placement.Obeyed(order.into(), new Order.Split(order.into(), brought, order.story(), false));
    }

    private Placement split(Order.Split order) {
        List<Member> leaving = memory.where().among(order.story(), order.reports());
        StoryId to = StoryId.splitOff(
                memory.story(order.story()).story().lane(),
                leaving.get(0).article,
                memory.clock().order());
        Optional<OpenStory> again = Optional.ofNullable(order.again()).flatMap(memory.where()::redirect);
        moves.apart(memory.story(order.story()), leaving, to, again, REASON);
        again.ifPresent(before -> succeed(to, before.story(), order.story()));
        hold(leaving, order.held());
        keepApart(order.story(), to, order.held());
        return new Placement.Obeyed(to, new Order.Merge(to, order.story(), false));
    }

    /** A story goes on for one that had been merged by mistake: all that had led there lead here. */
    private void succeed(StoryId to, Story before, StoryId mistaken) {
        decided(to, before.editing().titledInsteadOf(null));
        if (before.editing().isTitled()) {
            OpenStory story = memory.story(to);
            Story titled = memory.edited().retitled(story.story(), before.title());
            memory.happened(story.as(titled), new StoryChange.Retitled(titled.title(), true));
        }
        List<ArticleId> here = memory.where().standing(to).stream()
                .map(report -> report.article)
                .toList();
        for (OpenStory redirect : memory.redirectsTo(mistaken)) {
            StoryId id = redirect.story().id();
            boolean came = here.stream().anyMatch(report -> id.isFoundedBy(before.lane(), report));
            if (came || id.equals(before.id())) {
                memory.redirectedAgain(redirect, to, REASON);
            }
        }
    }

    private Placement move(Order.Move order) {
        List<Member> leaving = memory.where().among(order.story(), order.reports());
        boolean held = leaving.stream().noneMatch(report -> report.hold.isFree());
        moves.move(memory.story(order.story()), leaving, order.into(), REASON);
        hold(leaving, order.held());
        keepApart(order.story(), order.into(), order.held());
        return new Placement.Obeyed(order.into(), new Order.Move(order.into(), order.reports(), order.story(), held));
    }

    private Placement withdraw(Order.Withdraw order) {
        OpenStory story = memory.story(order.story());
        Member member = member(order.report());
        ReportRef listed = listed(story, order.report());
        OpenStory less = member.isMember() ? story.as(story.measures().without(member)) : story;
        ReportRef withdrawn = listed.as(ArticleKind.WITHDRAWN);
        OpenStory silent = less.as(less.ledger().withdrawn(order.report()));
        memory.happened(
                memory.edited().withdrawn(silent, withdrawn, member.stake()), new StoryChange.Withdrawn(withdrawn));
        Order undo = new Order.Restore(order.story(), order.report(), listed.kind(), member.hold);
        memory.hold(member, Hold.WITHDRAWN);
        memory.review(member.story());
        return new Placement.Obeyed(order.story(), undo);
    }

    private Placement restore(Order.Restore order) {
        OpenStory story = memory.story(order.story());
        Member member = member(order.report());
        ReportRef report = listed(story, order.report()).as(order.kind());
        member.hold = order.hold();
        moves.back(member, report, memory.edited().restored(story, report, member.stake()), REASON);
        memory.review(member.story());
        return new Placement.Obeyed(order.story(), new Order.Withdraw(order.story(), order.report()));
    }

    private Placement pin(Order.Pin order) {
        OpenStory story = memory.story(order.story());
        Story pinned = memory.edited().pinned(story.story(), order.pinned());
        memory.happened(story.as(pinned), new StoryChange.Pinned(order.pinned()));
        if (order.pinned() && pinned.phase() == StoryPhase.CLOSED) {
            Story open = memory.edited().reopened(pinned);
            memory.happened(story.as(open), new StoryChange.PhaseChanged(StoryPhase.CLOSED, open.phase()));
            memory.review(memory.known(order.story()));
        }
        return new Placement.Obeyed(order.story(), new Order.Pin(order.story(), !order.pinned()));
    }

    private Placement retitle(Order.Retitle order) {
        OpenStory story = memory.story(order.story());
        String before = story.story().editing().isTitled() ? story.story().title() : null;
        Story retitled = memory.edited().retitled(story.story(), order.title());
        memory.happened(story.as(retitled), new StoryChange.Retitled(retitled.title(), order.title() != null));
        return new Placement.Obeyed(order.story(), new Order.Retitle(order.story(), before));
    }

    private void hold(List<Member> reports, boolean held) {
        for (Member report : reports) {
            if (report.hold != Hold.WITHDRAWN) {
                memory.hold(report, held ? Hold.PLACED : Hold.FREE);
            }
        }
    }

    private void keepApart(StoryId one, StoryId other, boolean held) {
        if (held) {
            decided(one, memory.story(one).story().editing().apartFrom(other));
            decided(other, memory.story(other).story().editing().apartFrom(one));
        } else if (noneIsPlaced(one) && noneIsPlaced(other)) {
            decided(one, memory.story(one).story().editing().notApartFrom(other));
            decided(other, memory.story(other).story().editing().notApartFrom(one));
        }
    }

    /** Keeps what was decided about a story beside what its events tell. */
    private void decided(StoryId id, Editing editing) {
        OpenStory open = memory.story(id);
        if (!open.story().editing().equals(editing)) {
            memory.kept(open.as(EditedStories.decided(open.story(), editing)));
        }
    }

    private boolean noneIsPlaced(StoryId story) {
        return memory.where().standing(story).stream().noneMatch(report -> report.hold == Hold.PLACED);
    }

    private Member member(ArticleId report) {
        return Objects.requireNonNull(memory.find(report), "obstacles were looked for");
    }

    private static ReportRef listed(OpenStory story, ArticleId report) {
        return story.story().reports().stream()
                .filter(listed -> listed.article().equals(report))
                .findFirst()
                .orElseThrow();
    }
}
