package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.copy.Syndications;
import dev.dateline.domain.story.life.Backers;
import dev.dateline.domain.story.life.LifeClock;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Editing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the next state of a story that an editor works on: pure steps, as {@link Chronicle} takes them for the lane. */
final class EditedStories {
    private final Chronicle chronicle;
    private final LifeClock time;

    EditedStories(Chronicle chronicle, LifeClock time) {
        this.chronicle = chronicle;
        this.time = time;
    }

    /** A listed report counts no more. */
    OpenStory withdrawn(OpenStory story, ReportRef report, Stake stake) {
        Backers backers = Chronicle.unbacked(story.backers(), stake)
                .with(Syndications.left(story.story().support().syndications(), List.of(report)));
        StoryLife life = story.life().without(stake, backers.has(stake.origin()));
        List<ReportRef> reports = relisted(story.story(), report);
        StoryDraft draft = chronicle.listing(story.story(), reports, -1);
        OpenStory silent = story.as(story.ledger().withdrawn(report.article()));
        return chronicle.told(silent, draft, First.among(reports, life), backers, true);
    }

    /** A listed report that was withdrawn counts again. */
    OpenStory restored(OpenStory story, ReportRef report, Stake stake) {
        Voice voice = Voice.of(report, stake);
        StoryDraft draft = chronicle.listing(story.story(), relisted(story.story(), report), 1);
        Backers backers = Chronicle.backedAgain(story, voice, report);
        return chronicle.told(story, draft, story.life().with(voice, time.now()), backers, true);
    }

    private static List<ReportRef> relisted(Story story, ReportRef report) {
        List<ReportRef> reports = new ArrayList<>(story.reports());
        reports.replaceAll(r -> r.article().equals(report.article()) ? report : r);
        return reports;
    }

    /** Reports that are too many to be listed came along; without a new event. */
    OpenStory counting(OpenStory story, int unlisted, List<Stake> stakes) {
        Backers backers = story.backers();
        for (Stake stake : stakes) {
            boolean counts = stake.standing() != Voice.Standing.NONE;
            backers = counts ? backers.with(stake.origin(), time.now()) : backers;
        }
        Story now = story.story();
        StoryDraft draft = new StoryDraft(now).reports(now.reports(), now.reportCount() + unlisted);
        return chronicle.told(story, draft, story.life(), backers, false);
    }

    /** A headline set by hand; null: the best of its reports' again. */
    Story retitled(Story story, @Nullable String title) {
        @Nullable String before = story.editing().instead();
        String lanes = before == null ? story.title() : before;
        String next = title == null ? chronicle.headline(lanes, story.reports(), story.balance()) : title;
        return new StoryDraft(story)
                .title(next)
                .editing(story.editing().titledInsteadOf(title == null ? null : lanes))
                .next();
    }

    Story pinned(Story story, boolean pinned) {
        return new StoryDraft(story).editing(story.editing().pinned(pinned)).next();
    }

    /** A closed story is open again, though no report came. */
    Story reopened(Story story) {
        return new StoryDraft(story).phase(StoryPhase.DEVELOPING, time.now()).next();
    }

    /** The story with what editors decided; without a new event. */
    static Story decided(Story story, Editing editing) {
        return new StoryDraft(story).editing(editing).same();
    }
}
