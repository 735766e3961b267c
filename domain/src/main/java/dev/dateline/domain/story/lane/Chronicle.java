package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.copy.Syndications;
import dev.dateline.domain.story.lane.OpenStory.Measures;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Ledger;
import dev.dateline.domain.story.life.Backers;
import dev.dateline.domain.story.life.Lead;
import dev.dateline.domain.story.life.LifeClock;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the next state of a story: pure steps from one state to the one after, a sequence number for each event. */
final class Chronicle {
    private static final int MOST_OUTLETS = 1_000;

    private final String lane;
    private final int listed;
    private final StoryTitle titles;
    private final LifeClock time;

    Chronicle(String lane, LaneLimits limits, FeatureExtractor words, LifeClock time) {
        this.lane = lane;
        this.listed = limits.listedReports();
        this.titles = new StoryTitle(words, lane);
        this.time = time;
    }

    /** The best headline of these reports; the present one if none is clearly better. */
    String headline(String present, List<ReportRef> reports, Balance balance) {
        return titles.choose(present, reports, balance);
    }

    OpenStory opened(StoryId id, Newcomer report) {
        ReportRef ref = report.ref();
        Story story = first(id, ref);
        StoryLife unborn = StoryLife.before(ref.article(), report.report().time());
        Voice voice = report.voice(unborn);
        OpenStory open = new OpenStory(
                story, report.placed().order(), Measures.NONE, unborn, report.enteredIn(Ledger.EMPTY, voice));
        return told(open, new StoryDraft(story), added(open, voice), backed(open.backers(), voice), false);
    }

    private Story first(StoryId id, ReportRef ref) {
        Instant seen = ref.seenAt();
        return new Story(
                id,
                lane,
                StoryTitle.of(ref),
                List.of(ref),
                1,
                List.of(ref.outlet().id()),
                seen,
                seen,
                StoryPhase.NEW,
                null,
                1,
                Support.NONE,
                new Pulse(0, time.now()),
                List.of(lane),
                List.of(),
                ref.article(),
                List.of());
    }

    OpenStory joined(OpenStory story, Newcomer report) {
        Story before = story.story();
        List<ReportRef> reports = new ArrayList<>(Syndications.relabelled(before.reports(), report.ref()));
        reports.add(report.ref());
        StoryDraft draft = joining(before, reports, report.ref());
        Voice voice = report.voice(story.life());
        Backers backers = backed(story.backers(), voice)
                .with(Syndications.joined(before.support().syndications(), report.ref()));
        OpenStory entered = story.as(report.enteredIn(story.ledger(), voice));
        return told(entered, draft, added(story, voice), backers, true);
    }

    /**
     * A report's new version takes its old one's place in the list.
     *
     * @param before what the old version gave to the story
     * @param counted by how much the number of reports changes: -1 withdrawn, 1 back again
     */
    OpenStory revised(OpenStory story, Newcomer report, Stake before, int counted) {
        ReportRef ref = report.ref();
        List<ReportRef> reports =
                new ArrayList<>(Syndications.relabelled(story.story().reports(), ref));
        reports.replaceAll(r -> r.article().equals(ref.article()) ? ref : r);
        StoryDraft draft = listing(story.story(), reports, counted).lastSeen(ref.seenAt());
        Voice voice = report.voice(story.life());
        Backers backers = unbacked(backed(story.backers(), voice), before)
                .with(Syndications.revised(
                        story.story().support().syndications(), story.story().reports(), ref));
        StoryLife life = story.life().revised(voice, before);
        if (!backers.has(before.origin())) {
            life = life.without(before.origin());
        }
        OpenStory entered = story.as(report.revisedIn(story.ledger(), voice));
        return told(entered, draft, First.among(reports, life), backers, true);
    }

    /** The story takes over what counts of another one that turned out to be the same; its reports are listed one by one. */
    OpenStory absorbing(OpenStory story, OpenStory other) {
        StoryLife life = story.life().with(other.life());
        Backers backers = story.backers().with(other.backers());
        OpenStory both = story.as(story.ledger().with(other.ledger()));
        return told(both, new StoryDraft(story.story()), life, backers, false);
    }

    /** One report more of those that an absorbed story brings along. */
    OpenStory listed(OpenStory story, ReportRef report) {
        List<ReportRef> reports = new ArrayList<>(story.story().reports());
        reports.add(report);
        reports.sort(Comparator.comparing(ReportRef::seenAt));
        return told(story, joining(story.story(), reports, report), story.life(), story.backers(), true);
    }

    /** A story of a report that stood in another one. */
    OpenStory apart(StoryId id, ReportRef report, Stake stake, long opened) {
        StoryLife unborn = StoryLife.before(report.article(), report.time());
        OpenStory open = new OpenStory(first(id, report), opened, Measures.NONE, unborn);
        StoryDraft draft = new StoryDraft(open.story());
        Voice voice = Voice.of(report, stake);
        return told(open, draft, open.life().with(voice, time.now()), backedAgain(open, voice, report), false);
    }

    /** One report more, which stood in another story before. */
    OpenStory joinedAgain(OpenStory story, ReportRef report, Stake stake) {
        List<ReportRef> reports = new ArrayList<>(story.story().reports());
        reports.add(report);
        StoryDraft draft = joining(story.story(), reports, report);
        Voice voice = Voice.of(report, stake);
        return told(story, draft, story.life().with(voice, time.now()), backedAgain(story, voice, report), true);
    }

    static Backers backedAgain(OpenStory story, Voice voice, ReportRef report) {
        return backed(story.backers(), voice)
                .with(Syndications.joined(story.story().support().syndications(), report));
    }

    /** The next state with these reports, oldest first, of which this one has just come; one that was forgotten may be listed still. */
    private StoryDraft joining(Story before, List<ReportRef> reports, ReportRef newest) {
        reports.removeIf(r -> r.article().equals(newest.article()) && !r.equals(newest));
        if (reports.size() > listed + 1) {
            reports.remove(1);
        }
        int more = newest.kind() == ArticleKind.WITHDRAWN ? 0 : 1;
        StoryDraft draft = listing(before, reports, more).lastSeen(newest.seenAt());
        return before.phase() == StoryPhase.CLOSED ? draft.phase(StoryPhase.DEVELOPING, time.now()) : draft;
    }

    /** Reports left the story; those that go are no longer in its list. */
    OpenStory without(OpenStory story, List<Stake> left, List<ReportRef> reports) {
        StoryLife life = story.life();
        Backers backers = story.backers();
        for (Stake stake : left) {
            backers = unbacked(backers, stake);
            life = life.without(stake, backers.has(stake.origin()));
        }
        List<ReportRef> gone = new ArrayList<>(story.story().reports());
        gone.removeAll(reports);
        backers = backers.with(Syndications.left(story.story().support().syndications(), gone));
        StoryDraft draft = listing(story.story(), reports, -left.size());
        OpenStory rest = story.as(
                story.ledger().without(left.stream().map(Stake::article).toList()));
        return told(rest, draft, First.among(reports, life), backers, true);
    }

    Story merged(Story story, StoryId into) {
        return new StoryDraft(story).mergedInto(into).next();
    }

    Story closed(Story story) {
        return new StoryDraft(story)
                .phase(StoryPhase.CLOSED, time.now())
                .velocity(0)
                .next();
    }

    /** The phase that the story should be in now, as its next state; empty when it is in it. */
    Optional<Story> phased(OpenStory story) {
        StoryPhase due = time.phase(story.vitals(time.now()));
        return due == story.story().phase()
                ? Optional.empty()
                : Optional.of(
                        new StoryDraft(story.story()).phase(due, time.now()).next());
    }

    /** The story with what its ledger comes to, without a new event. */
    OpenStory balanced(OpenStory story) {
        Balance balance = story.ledger().balance(story.story().balance(), time.now());
        return story.as(story.ledger().balanced())
                .as(new StoryDraft(story.story()).balance(balance).same());
    }

    /** The story with what of the last hour is still within the hour; without a new event. */
    OpenStory aged(OpenStory story) {
        StoryLife life = story.life().at(time.now());
        Story now = new StoryDraft(story.story())
                .velocity(time.velocity(life.lastHour()))
                .same();
        return new OpenStory(now, story.opened(), story.measures(), life, story.ledger());
    }

    private StoryLife added(OpenStory story, Voice voice) {
        StoryLife life = story.life().with(voice, time.now());
        time.note(voice, story.life().lastHour(), life.lastHour());
        return life;
    }

    private static Backers backed(Backers backers, Voice voice) {
        return voice.standing() == Voice.Standing.NONE ? backers : backers.with(voice.origin(), voice.seenAt());
    }

    static Backers unbacked(Backers backers, Stake stake) {
        return stake.standing() == Voice.Standing.NONE ? backers : backers.without(stake.origin());
    }

    StoryDraft listing(Story before, List<ReportRef> reports, int more) {
        int count = before.reportCount() + more;
        StoryDraft draft = new StoryDraft(before).reports(reports, count).outlets(outlets(before, reports));
        boolean due = StoryTitle.isDue(count) && !before.editing().isTitled();
        return due ? draft.title(titles.choose(before.title(), reports, before.balance())) : draft;
    }

    OpenStory told(OpenStory before, StoryDraft draft, StoryLife life, Backers backers, boolean next) {
        StoryLife counted = life.with(backers.others()).at(time.now());
        draft.support(backers.support())
                .velocity(time.velocity(counted.lastHour()))
                .mentions(counted.told())
                .worthReading(
                        counted.first(),
                        counted.leads().stream().map(Lead::article).toList());
        return new OpenStory(
                next ? draft.next() : draft.same(), before.opened(), before.measures(), counted, before.ledger());
    }

    private static List<String> outlets(Story story, List<ReportRef> reports) {
        String newest = reports.get(reports.size() - 1).outlet().id();
        if (story.outlets().contains(newest) || story.outlets().size() >= MOST_OUTLETS) {
            return story.outlets();
        }
        List<String> outlets = new ArrayList<>(story.outlets());
        outlets.add(newest);
        return outlets;
    }
}
