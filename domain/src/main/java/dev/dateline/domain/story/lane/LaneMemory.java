package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StaticTerms;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.lane.index.TermDictionary;
import dev.dateline.domain.story.ledger.Ledger;
import dev.dateline.domain.story.life.LifeClock;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.WeekBaseline;
import dev.dateline.domain.story.words.FeatureExtractor;
import dev.dateline.domain.story.work.Hand;
import dev.dateline.domain.story.work.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lane knows: its clock, its retained reports and stories. Every change is noted for the next outcome. */
final class LaneMemory {
    private final String lane;
    private final LaneLimits limits;
    private final TermDictionary dictionary;
    private final Arrivals arrivals;
    private final RetainedReports reports;
    private final StoryBook stories;
    private final Redirects redirects = new Redirects();
    private final WeekBaseline baseline = new WeekBaseline();
    private final LifeClock life = new LifeClock(baseline);
    private final Chronicle chronicle;
    private final EditedStories edited;
    private final StoryReview review;
    private LaneClock clock = LaneClock.START;
    private LaneChanges changes = new LaneChanges();
    private @Nullable Hand hand;

    LaneMemory(String lane, StaticTerms statics, LaneLimits limits, StoryShelf shelf) {
        this.lane = lane;
        this.limits = limits;
        this.dictionary = new TermDictionary(statics);
        this.arrivals = new Arrivals(dictionary);
        this.reports = new RetainedReports(dictionary);
        this.stories = new StoryBook(shelf);
        this.chronicle = new Chronicle(lane, limits, new FeatureExtractor(), life);
        this.edited = new EditedStories(chronicle, life);
        this.review = new StoryReview(this);
    }

    /** Who writes the next states of the lane's stories. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Who writes the next states of those that an editor works on. */
    EditedStories edited() {
        return edited;
    }

    void restore(LaneState state) {
        clock = state.clock();
        life.set(clock.time());
        baseline.restore(state.week());
        state.eachStory(story -> {
            if (story.isRedirect()) {
                redirects.put(story);
            } else {
                stories.put(story);
            }
        });
        List<Member> members = new ArrayList<>();
        state.eachReport(report -> {
            Member member = Member.count(report, dictionary);
            member.origin = arrivals.shared(member.origin);
            member.standIn(stories.known(report.story()));
            members.add(member);
        });
        reports.addAll(members);
        stories.shrinkTo(members);
    }

    StorySearch search() {
        return new StorySearch(reports, dictionary);
    }

    @Nullable
    Member find(ArticleId article) {
        return reports.find(article);
    }

    /** The report as it stands in this story; null if it is forgotten or stands elsewhere. */
    @Nullable
    Member find(ReportRef report, StoryId in) {
        Member known = reports.find(report.article());
        return known == null || !known.story().id().equals(in) ? null : known;
    }

    /** Has a story looked at to which something happened. */
    void review(KnownStory known) {
        review.lookAt(known);
    }

    /** Where stories and reports are found. */
    Whereabouts where() {
        return new Whereabouts(reports, stories, redirects, this::read);
    }

    /** Whose hand does what happens from now on, up to the next outcome; counts as an entry of its own. */
    void by(Hand editor) {
        hand = editor;
        clock = clock.next();
    }

    /** From now on this holds for a report, which stays where it is. */
    void hold(Member report, Hold hold) {
        report.hold = hold;
        changes.moved(report.article, report.story().id(), hold);
    }

    /** The stories that went into this one, as they were then. */
    List<OpenStory> redirectsTo(StoryId story) {
        return redirects.to(story);
    }

    /** A story that is told or has just been told. */
    OpenStory story(StoryId id) {
        return read(stories.known(id));
    }

    KnownStory known(StoryId id) {
        return stories.known(id);
    }

    /** The full state of a story, with all that this entry has changed. */
    OpenStory read(KnownStory story) {
        OpenStory changed = changes.pending(story.id());
        return changed == null ? stories.read(story) : changed.as(story.measures());
    }

    /** Counts a report and weighs it by all that is counted. */
    Newcomer weigh(Report report, StoryId story) {
        clock = clock.next();
        return arrivals.weigh(report, story, clock.order());
    }

    /** Puts a weighed report into a story, whose next state and measures without the report are given. */
    void settle(Newcomer report, OpenStory in, @Nullable StoryLikeness likeness, StoryChange change) {
        StoryId story = in.story().id();
        Stake stake = report.voice(in.life()).stake();
        changes.remember(report.placedIn(story, stake));
        OpenStory.Measures measures =
                report.isMember() ? in.measures().with(report.member(), likeness, report.moment()) : in.measures();
        happened(in.as(measures), change);
        report.member().settle(stories.known(story), stake);
        reports.add(report.member());
        review.lookAt(report.member().story());
    }

    /** Keeps a story's next state, and tells of the change that led there. */
    void happened(OpenStory next, StoryChange change) {
        keep(next);
        tell(next.story(), change);
    }

    /** A story is another one's from now on, and so are those that went into it before. */
    void redirected(OpenStory story, StoryId into, PlacementReason reason) {
        for (OpenStory earlier : redirects.to(story.story().id())) {
            redirects.remove(earlier);
            redirect(earlier, into, reason);
        }
        redirect(story, into, reason);
    }

    /** A story that went into another one lists what it did when it went, but for this. */
    void redirectCleaned(OpenStory redirect, OpenStory cleaned, StoryChange change) {
        redirects.remove(redirect);
        redirects.put(cleaned);
        changes.remember(cleaned);
        tell(cleaned.story(), change);
    }

    /** A report is no longer known at all. */
    void erase(Member report) {
        takeOut(report);
        changes.forget(report.article);
    }

    /** Nothing is left of a story but its id, and the lane forgets that. */
    void emptied(Story story, StoryChange change) {
        drop(story.id());
        tell(story, change);
    }

    /** A story that went into another one by mistake leads to that one's part which it had brought. */
    void redirectedAgain(OpenStory redirect, StoryId to, PlacementReason reason) {
        redirects.remove(redirect);
        redirect(redirect, to, reason);
    }

    private void redirect(OpenStory story, StoryId into, PlacementReason reason) {
        Story redirect = chronicle.merged(story.story(), into);
        OpenStory kept = story.as(redirect).as(Ledger.EMPTY);
        redirects.put(kept);
        changes.remember(kept);
        tell(redirect, new StoryChange.Merged(into, reason));
    }

    /** Forgets that a story went into another one; its redirect stays on the wire. */
    void forgetRedirect(OpenStory redirect) {
        redirects.remove(redirect);
        changes.forget(redirect.story().id());
    }

    /** No report stands in this story any more. */
    void vacated(StoryId story) {
        stories.remove(story);
    }

    /** A placed report stands in another story from now on. */
    void moved(Member report, StoryId to) {
        report.standIn(stories.known(to));
        changes.moved(report.article, to, report.hold);
    }

    /** Takes out a report that is too old or has a new version. */
    void takeOut(Member report) {
        reports.remove(report);
        if (report.isMember()) {
            report.story().lose(report);
        }
    }

    /**
     * The lane's time comes as far as can be believed; stories whose time has come are looked at, and what is beyond the
     * horizon is forgotten. The horizon is nearer while there are more reports than the lane may remember.
     */
    void advance(Instant moment) {
        clock = clock.at(moment);
        life.set(clock.time());
        stories.due(clock.time()).forEach(review::age);
        List<Member> old = new ArrayList<>(reports.beyond(limits.capacity()));
        Instant horizon = clock.time().minus(limits.horizon());
        if (!old.isEmpty() && old.get(old.size() - 1).seenAt.isAfter(horizon)) {
            horizon = old.get(old.size() - 1).seenAt;
        }
        Instant closing = Collections.max(List.of(horizon, clock.time().minus(limits.closing())));
        stories.openSilentSince(closing).forEach(review::close);
        old.addAll(reports.seenBefore(horizon));
        old.forEach(this::erase);
        stories.closedSilentSince(horizon).forEach(story -> drop(story.id()));
        redirects.silentSince(horizon).forEach(this::forgetRedirect);
    }

    LaneSize size() {
        return new LaneSize(reports.size(), stories.size(), dictionary.size(), reports.postings());
    }

    boolean isEmpty() {
        return reports.isEmpty() && stories.isEmpty() && redirects.isEmpty();
    }

    LaneClock clock() {
        return clock;
    }

    LaneOutcome outcome(Placement placement) {
        LaneOutcome outcome = changes.outcome(placement, clock, baseline.learnt());
        changes = new LaneChanges();
        hand = null;
        return outcome;
    }

    /** Keeps a story's state that no event of its own tells of. */
    void kept(OpenStory story) {
        keep(story);
        changes.measured(story.story());
    }

    /** Keeps a story's state, whose event is told or that tells nothing new. */
    void keep(OpenStory story) {
        stories.put(story);
        changes.remember(story);
    }

    private void drop(StoryId story) {
        stories.remove(story);
        changes.forget(story);
    }

    private void tell(Story story, StoryChange change) {
        changes.happened(new StoryEvent(story.id(), story.sequence(), clock.time(), lane, change, hand), story);
    }
}
