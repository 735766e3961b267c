package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lane knows: its clock, its retained reports and stories. Every change is noted for the next outcome. */
final class LaneMemory {
    private final String lane;
    private final LaneLimits limits;
    private final TermDictionary dictionary;
    private final Weighing weighing;
    private final RetainedReports reports;
    private final StoryBook stories = new StoryBook();
    private LaneClock clock = LaneClock.START;
    private LaneChanges changes = new LaneChanges();

    LaneMemory(String lane, StaticTerms statics, LaneLimits limits) {
        this.lane = lane;
        this.limits = limits;
        this.dictionary = new TermDictionary(statics);
        this.weighing = new Weighing(dictionary);
        this.reports = new RetainedReports(dictionary);
    }

    void restore(LaneState state) {
        clock = state.clock();
        state.stories().forEach(stories::put);
        state.reports().stream()
                .sorted(Comparator.comparingLong(PlacedReport::order))
                .forEach(report -> reports.add(Member.count(report, dictionary)));
    }

    StorySearch search() {
        return new StorySearch(reports, stories, dictionary);
    }

    @Nullable
    Member find(Report report) {
        return reports.find(report.article());
    }

    OpenStory story(StoryId id) {
        return stories.get(id);
    }

    /** Counts a report and weighs it by all that is counted. */
    Newcomer weigh(Report report, StoryId story) {
        clock = clock.next();
        Standing standing = Newcomer.standing(report);
        boolean counted = standing != Standing.WITHDRAWN;
        List<TermCount> terms = counted ? report.features().terms() : List.of();
        int[] numbers = counted ? dictionary.countReport(terms) : new int[0];
        PlacedReport placed = new PlacedReport(
                report.article(),
                report.version(),
                story,
                clock.order(),
                report.seenAt(),
                standing,
                report.origin(),
                Relation.ORIGINAL,
                report.features().shingles(),
                weighing.weigh(terms, numbers));
        return new Newcomer(report, placed, new Member(placed, numbers));
    }

    /** Puts a weighed report into a story, whose next state and measures without the report are given. */
    void settle(Newcomer report, OpenStory in, @Nullable StoryLikeness likeness, StoryChange change) {
        StoryId story = in.story().id();
        report.member().story = story;
        reports.add(report.member());
        changes.remember(report.placedIn(story));
        Measures measures =
                report.isMember() ? in.measures().with(report.member(), likeness, report.moment()) : in.measures();
        happened(new OpenStory(in.story(), in.opened(), measures), change);
    }

    /** Keeps a story's next state, and tells of the change that led there. */
    void happened(OpenStory next, StoryChange change) {
        keep(next);
        tell(next.story(), change);
    }

    /** A story that is another one's from now on. */
    void redirected(Story redirect, StoryChange.Merged change) {
        drop(redirect.id());
        tell(redirect, change);
    }

    /** Takes out a report that is too old or has a new version. */
    void takeOut(Member report) {
        reports.remove(report);
        if (report.standing == Standing.MEMBER) {
            OpenStory story = stories.get(report.story);
            keep(new OpenStory(story.story(), story.opened(), story.measures().without(report)));
        }
    }

    /** The lane's time comes at least this far; what is beyond the horizon is forgotten. */
    void advance(Instant moment, Chronicle chronicle) {
        clock = clock.at(moment);
        for (OpenStory silent : stories.openSilentSince(clock.time().minus(limits.closing()))) {
            Story closed = chronicle.closed(silent.story());
            happened(silent.as(closed), new StoryChange.Closed());
        }
        Instant horizon = clock.time().minus(limits.horizon());
        for (Member old : reports.seenBefore(horizon)) {
            takeOut(old);
            changes.forget(old.article);
        }
        stories.closedSilentSince(horizon).forEach(story -> drop(story.story().id()));
    }

    LaneOutcome outcome(Placement placement) {
        LaneOutcome outcome = changes.outcome(placement, clock);
        changes = new LaneChanges();
        return outcome;
    }

    private void keep(OpenStory story) {
        stories.put(story);
        changes.remember(story);
    }

    private void drop(StoryId story) {
        stories.remove(story);
        changes.forget(story);
    }

    private void tell(Story story, StoryChange change) {
        changes.happened(new StoryEvent(story.id(), story.sequence(), clock.time(), lane, change), story);
    }
}
