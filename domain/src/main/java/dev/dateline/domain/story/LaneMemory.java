package dev.dateline.domain.story;

import dev.dateline.domain.story.OpenStory.Measures;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Instant;
import java.util.ArrayList;
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
    private final StoryBook stories;
    private LaneClock clock = LaneClock.START;
    private LaneChanges changes = new LaneChanges();

    LaneMemory(String lane, StaticTerms statics, LaneLimits limits, StoryShelf shelf) {
        this.lane = lane;
        this.limits = limits;
        this.dictionary = new TermDictionary(statics);
        this.weighing = new Weighing(dictionary);
        this.reports = new RetainedReports(dictionary);
        this.stories = new StoryBook(shelf);
    }

    void restore(LaneState state) {
        clock = state.clock();
        state.eachStory(stories::put);
        List<Member> members = new ArrayList<>();
        state.eachReport(report -> {
            Member member = Member.count(report, dictionary);
            member.standIn(stories.known(report.story()));
            members.add(member);
        });
        members.sort(Comparator.comparingLong(m -> m.order));
        members.forEach(reports::add);
        stories.shrinkTo(members);
    }

    StorySearch search() {
        return new StorySearch(reports, dictionary);
    }

    @Nullable
    Member find(Report report) {
        return reports.find(report.article());
    }

    /** The full state of a story, with all that this entry has changed. */
    OpenStory read(KnownStory story) {
        OpenStory changed = changes.pending(story.id());
        return changed == null ? stories.read(story) : new OpenStory(changed.story(), story.opened(), story.measures());
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
        changes.remember(report.placedIn(story));
        Measures measures =
                report.isMember() ? in.measures().with(report.member(), likeness, report.moment()) : in.measures();
        happened(new OpenStory(in.story(), in.opened(), measures), change);
        report.member().standIn(stories.known(story));
        reports.add(report.member());
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
            report.story().lose(report);
        }
    }

    /** The lane's time comes at least this far; what is beyond the horizon is forgotten. */
    void advance(Instant moment, Chronicle chronicle) {
        clock = clock.at(moment);
        for (KnownStory silent : stories.openSilentSince(clock.time().minus(limits.closing()))) {
            OpenStory open = read(silent);
            happened(open.as(chronicle.closed(open.story())), new StoryChange.Closed());
        }
        Instant horizon = clock.time().minus(limits.horizon());
        for (Member old : reports.seenBefore(horizon)) {
            takeOut(old);
            changes.forget(old.article);
        }
        stories.closedSilentSince(horizon).forEach(story -> drop(story.id()));
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
