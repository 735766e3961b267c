package dev.dateline.domain.story;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;
import java.util.Map;

/** TBD. */
public final class Lane {
    private final String lane;
    private final Chronicle chronicle;
    private final LaneMemory memory;
    private final StorySearch search;

    /** An empty lane for the reports of one language. */
    public Lane(String lane, StaticTerms statics, LaneLimits limits) {
        this.lane = lane;
        this.chronicle = new Chronicle(lane, limits, new FeatureExtractor());
        this.memory = new LaneMemory(lane, statics, limits);
        this.search = memory.search();
    }

    /** A lane that takes up where another stood: its later outcomes are those of a lane that never stopped. */
    public static Lane restore(String lane, StaticTerms statics, LaneLimits limits, LaneState state) {
        Lane restored = new Lane(lane, statics, limits);
        restored.memory.restore(state);
        return restored;
    }

    /** Places a report, once the lane's time has come as far as the report was seen. */
    public LaneOutcome place(Report report) {
        memory.advance(report.seenAt(), chronicle);
        return memory.outcome(decide(report));
    }

    /** Time passes: silent stories are closed, what lies beyond the horizon is forgotten. */
    public LaneOutcome tick(Instant moment) {
        memory.advance(moment, chronicle);
        return memory.outcome(new Placement.Nothing());
    }

    private Placement decide(Report report) {
        Member known = memory.find(report);
        if (report.kind() == ArticleKind.WALL || known != null && known.version >= report.version()) {
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
        Verdict verdict = StorySearch.judge(newcomer, search.near(newcomer));
        StoryLikeness match = verdict.match();
        return match == null ? open(newcomer, own, verdict) : join(newcomer, match, verdict.joined());
    }

    private Placement open(Newcomer newcomer, StoryId id, Verdict verdict) {
        Story story = chronicle.opened(id, newcomer.ref());
        OpenStory opened = new OpenStory(story, newcomer.placed().order(), Measures.NONE);
        memory.settle(newcomer, opened, null, new StoryChange.Opened(newcomer.ref(), verdict.opened()));
        return new Placement.Opened(id, verdict.opened());
    }

    private Placement join(Newcomer newcomer, StoryLikeness match, PlacementReason reason) {
        Story story = match.story.story();
        StoryChange change = story.phase() == StoryPhase.CLOSED
                ? new StoryChange.Reopened(newcomer.ref(), reason)
                : new StoryChange.ReportJoined(newcomer.ref(), reason);
        memory.settle(newcomer, match.story.as(chronicle.joined(story, newcomer.ref())), match, change);
        return new Placement.Joined(story.id(), reason);
    }

    private Placement placeVersion(Report report, Member known) {
        memory.takeOut(known);
        OpenStory own = memory.story(known.story);
        Newcomer newcomer = memory.weigh(report, known.story);
        Map<StoryId, StoryLikeness> near = search.near(newcomer);
        int counted = known.isCounted() ? 1 : 0;
        if (own.story().reportCount() == counted && report.kind() != ArticleKind.CORRECTION) {
            Verdict verdict = StorySearch.judge(newcomer, near);
            StoryLikeness match = verdict.match();
            if (match != null) {
                return merge(newcomer, own.story(), match, verdict.joined());
            }
        }
        int more = (newcomer.member().isCounted() ? 1 : 0) - counted;
        OpenStory revised = own.as(chronicle.revised(own.story(), newcomer.ref(), more));
        memory.settle(newcomer, revised, near.get(known.story), change(newcomer.ref()));
        return new Placement.Revised(known.story);
    }

    private static StoryChange change(ReportRef version) {
        return switch (version.kind()) {
            case CORRECTION, WITHDRAWN -> new StoryChange.Corrected(version);
            default -> new StoryChange.Revised(version);
        };
    }

    private Placement merge(Newcomer newcomer, Story own, StoryLikeness match, PlacementReason reason) {
        StoryId into = match.story.story().id();
        memory.redirected(chronicle.merged(own, into), new StoryChange.Merged(into, reason));
        join(newcomer, match, reason);
        return new Placement.Merged(own.id(), into, reason);
    }
}
