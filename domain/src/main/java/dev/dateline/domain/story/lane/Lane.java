package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.work.Command;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.Map;

/**
 * The serial placement of one language's reports into stories: each report joins the best known story or opens one, at
 * once, on what is known at that moment.
 *
 * <p><b>How.</b> A report's terms are weighed by how rare they are among the retained reports (plus {@link StaticTerms},
 * while the lane is young) into three unit vectors that never change again: all terms, the title's, names and numbers. An
 * inverted index gives the 32 nearest members ({@link ReportIndex}); they are compared exactly ({@link Comparison}) and
 * summed up by story ({@link StoryLikeness}); a linear score of some thirty features decides ({@link PlacementScore}): the
 * best story at 0 or more is joined. A story needs no centroid: the squared length of the sum of its members' vectors
 * grows by 2·(sum of products) + 1 with each, and the products are at hand. A member that leaves takes the mean with it.
 *
 * <p><b>How well.</b> B-cubed F1 / pairwise F1, on corpora that the weights were tuned on: fnc .926/.891, neus .742/.462,
 * gva .949/.848, ecbplus .859/.798, og2021 (bare titles, mean of eight languages) .770/.609. One pass with
 * a centroid cosine and the best threshold gives .897/.855, .704/.245, .892/.615, .859/.814, .723/.467. The nearest
 * members nearly always hold one of the right story; joining or opening is where errors are made. What turns
 * out to be wrong is put right by {@link Repair}, which asks the same score again.
 *
 * <p><b>How fast.</b> Bounded work a report: 24 postings of 256 entries, 32 comparisons; thousands a second on one core. In
 * memory is what it decides by; the stories' full states may be on a {@link StoryShelf}. Figures are in
 * docs/benchmarks/placement.md.
 *
 * <p><b>Time</b> is the latest moment that any entry told of, never a clock's. Counts are integers and sums are taken in
 * the order of arrival, so a lane restored from what its outcomes told to remember decides as if it had never stopped, to
 * the last bit. Not safe for use by several threads.
 *
 * <p>Sources: placing in a single pass with incremental document frequencies after Allan, Papka and Lavrenko, "On-line
 * new event detection and tracking", SIGIR 1998; B-cubed from Bagga and Baldwin, 1998; the weights tuned by the separable
 * CMA-ES of Ros and Hansen, PPSN 2008.
 */
public final class Lane {
    /** The newest version with which a report may still leave its story. */
    private static final int LAST_TO_LEAVE = 4;

    private final String lane;
    private final Chronicle chronicle;
    private final LaneMemory memory;
    private final StorySearch search;
    private final Moves moves;
    private final Repair repair;
    private final DeskWork desk;

    /** An empty lane for the reports of one language, which keeps all its stories in memory. */
    public Lane(String lane, StaticTerms statics, LaneLimits limits) {
        this(lane, statics, limits, StoryShelf.NONE);
    }

    /** An empty lane whose stories' states are kept on a shelf: what its outcomes tell to remember must stand there. */
    public Lane(String lane, StaticTerms statics, LaneLimits limits, StoryShelf shelf) {
        this.lane = lane;
        this.memory = new LaneMemory(lane, statics, limits, shelf);
        this.chronicle = memory.chronicle();
        this.search = memory.search();
        this.moves = new Moves(memory, search);
        this.repair = new Repair(memory, search, moves);
        this.desk = new DeskWork(lane, memory, moves);
    }

    /** A lane that takes up where another stood: its later outcomes are those of a lane that never stopped. */
    public Lane restore(LaneState state) {
        memory.restore(state);
        return this;
    }

    /** What an entry of the log does. */
    public LaneOutcome take(LaneEntry entry) {
        if (entry instanceof LaneEntry.Tick tick) {
            return tick(tick.at());
        }
        return entry instanceof LaneEntry.Act act ? obey(act.command()) : place(((LaneEntry.Arrived) entry).report());
    }

    /** Does what an editor orders, or refuses; the lane's time stays where it is. */
    public LaneOutcome obey(Command command) {
        return memory.outcome(desk.obey(command));
    }

    /** Places a report, once the lane's time has come as far as the report was seen. */
    public LaneOutcome place(Report report) {
        memory.advance(report.seenAt());
        return memory.outcome(decide(report.notAfter(memory.clock().time())));
    }

    /** Time passes: silent stories are closed, what lies beyond the horizon is forgotten. */
    public LaneOutcome tick(Instant moment) {
        memory.advance(moment);
        return memory.outcome(new Placement.Nothing());
    }

    /** How much it has in memory. */
    public LaneSize size() {
        return memory.size();
    }

    /** Nothing is remembered, so time changes nothing. */
    public boolean isEmpty() {
        return memory.isEmpty();
    }

    private Placement decide(Report report) {
        Member known = memory.find(report.article());
        if (report.kind() == ArticleKind.WALL
                || (known != null && (known.version >= report.version() || known.hold == Hold.WITHDRAWN))) {
            return new Placement.Nothing();
        }
        if (known != null) {
            return placeVersion(report, known);
        }
        return report.kind() == ArticleKind.WITHDRAWN ? new Placement.Nothing() : placeFirst(report);
    }

    private Placement placeFirst(Report report) {
        StoryId own = StoryId.foundedBy(lane, report.article(), report.version());
        Newcomer newcomer = memory.weigh(report, own);
        Map<KnownStory, StoryLikeness> near = search.near(newcomer);
        Placement placed = place(newcomer, own, search.judge(newcomer.weighed(), near));
        repair.after(newcomer, near);
        return placed;
    }

    private Placement place(Newcomer newcomer, StoryId own, Verdict verdict) {
        StoryLikeness match = verdict.match();
        return match == null ? open(newcomer, own, verdict) : join(newcomer, match, verdict.joined());
    }

    private Placement open(Newcomer newcomer, StoryId id, Verdict verdict) {
        OpenStory opened = chronicle.opened(id, newcomer);
        memory.settle(newcomer, opened, null, new StoryChange.Opened(newcomer.ref(), verdict.opened()));
        return new Placement.Opened(id, verdict.opened());
    }

    private Placement join(Newcomer report, StoryLikeness match, PlacementReason reason) {
        OpenStory open = memory.read(match.story);
        Story story = open.story();
        Newcomer newcomer = report.in(match, story);
        StoryChange change = story.phase() == StoryPhase.CLOSED
                ? new StoryChange.Reopened(newcomer.ref(), reason)
                : new StoryChange.ReportJoined(newcomer.ref(), reason);
        memory.settle(newcomer, chronicle.joined(open, newcomer), match, change);
        return new Placement.Joined(story.id(), reason);
    }

    private Placement placeVersion(Report report, Member known) {
        memory.takeOut(known);
        OpenStory own = memory.read(known.story());
        Newcomer newcomer = memory.weigh(report, known.story().id()).held(known.hold);
        Map<KnownStory, StoryLikeness> near = search.near(newcomer);
        Verdict verdict = search.judge(newcomer.weighed(), near);
        StoryLikeness match = verdict.match();
        StoryLikeness mine = near.get(known.story());
        boolean stays = report.kind() == ArticleKind.CORRECTION || !known.hold.isFree();
        if (match != null && !stays && isAlone(own.story(), known) && mayGo(own.story(), match)) {
            return merge(newcomer, own, match, verdict.joined());
        }
        double margin = known.isBareTitle() ? 0 : Repair.SURE;
        if (!stays && mayLeave(newcomer, known, own.story()) && verdict.leaves(mine, margin)) {
            return move(newcomer, known, own, verdict);
        }
        int more = (newcomer.member().isCounted() ? 1 : 0) - (known.isCounted() ? 1 : 0);
        Newcomer version = newcomer.in(mine, own.story());
        OpenStory revised = chronicle.revised(own, version, known.stake(), more);
        memory.settle(version, revised, mine, change(version.ref()));
        return new Placement.Revised(known.story().id());
    }

    private static boolean isAlone(Story story, Member report) {
        return story.reportCount() == (report.isCounted() ? 1 : 0)
                && story.reports().size() == 1;
    }

    private boolean mayGo(Story own, StoryLikeness match) {
        return !own.editing().isKept()
                && !Moves.areApart(own, memory.read(match.story).story());
    }

    /** A text that has not become far thinner may leave the others of its story; not for ever, lest it wander about. */
    private static boolean mayLeave(Newcomer newcomer, Member known, Story own) {
        return newcomer.isMember()
                && known.isCounted()
                && own.reportCount() > 1
                && newcomer.report().version() <= LAST_TO_LEAVE
                && 2 * newcomer.member().weighed() >= known.weighed();
    }

    private Placement move(Newcomer newcomer, Member known, OpenStory own, Verdict verdict) {
        StoryLikeness match = verdict.match();
        StoryId founded = StoryId.foundedBy(
                lane, newcomer.report().article(), newcomer.report().version());
        StoryId into = match == null ? founded : match.story.id();
        PlacementReason reason = match == null ? verdict.opened() : verdict.joined();
        moves.leave(own, known, into, reason);
        place(newcomer, founded, verdict);
        return new Placement.Moved(own.story().id(), into, reason);
    }

    private static StoryChange change(ReportRef version) {
        return switch (version.kind()) {
            case CORRECTION, WITHDRAWN -> new StoryChange.Corrected(version);
            default -> new StoryChange.Revised(version);
        };
    }

    private Placement merge(Newcomer newcomer, OpenStory own, StoryLikeness match, PlacementReason reason) {
        StoryId into = match.story.id();
        memory.redirected(own, into, reason);
        memory.vacated(own.story().id());
        join(newcomer, match, reason);
        return new Placement.Merged(own.story().id(), into, reason);
    }
}
