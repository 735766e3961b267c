package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.work.Editing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a story in the making: what is not said stays as it is. */
final class StoryDraft {
    private final Story before;
    private StoryId id;
    private String title;
    private List<ReportRef> reports;
    private int reportCount;
    private List<String> outlets;
    private Instant lastSeen;
    private StoryPhase phase;
    private @Nullable StoryId mergedInto;
    private Support support;
    private Pulse pulse;
    private List<Mention> mentions;
    private ArticleId first;
    private List<ArticleId> leads;
    private Balance balance;
    private Editing editing;

    StoryDraft(Story before) {
        this.before = before;
        id = before.id();
        title = before.title();
        reports = before.reports();
        reportCount = before.reportCount();
        outlets = before.outlets();
        lastSeen = before.lastSeen();
        phase = before.phase();
        mergedInto = before.mergedInto();
        support = before.support();
        pulse = before.pulse();
        mentions = before.mentions();
        first = before.first();
        leads = before.leads();
        balance = before.balance();
        editing = before.editing();
    }

    StoryDraft id(StoryId other) {
        id = other;
        return this;
    }

    StoryDraft title(String chosen) {
        title = chosen;
        return this;
    }

    StoryDraft reports(List<ReportRef> listed, int count) {
        reports = listed;
        reportCount = count;
        return this;
    }

    StoryDraft outlets(List<String> ids) {
        outlets = ids;
        return this;
    }

    StoryDraft lastSeen(Instant newest) {
        lastSeen = newest.isAfter(lastSeen) ? newest : lastSeen;
        return this;
    }

    /** Another phase, from this moment. */
    StoryDraft phase(StoryPhase entered, Instant at) {
        phase = entered;
        pulse = new Pulse(pulse.velocity(), at);
        return this;
    }

    StoryDraft velocity(double deviations) {
        pulse = new Pulse(deviations, pulse.phaseSince());
        return this;
    }

    StoryDraft mergedInto(StoryId other) {
        mergedInto = other;
        return this;
    }

    StoryDraft support(Support counted) {
        support = counted;
        return this;
    }

    StoryDraft mentions(List<Mention> named) {
        mentions = named;
        return this;
    }

    StoryDraft worthReading(ArticleId earliest, List<ArticleId> fullest) {
        first = earliest;
        leads = fullest;
        return this;
    }

    StoryDraft balance(Balance reckoned) {
        balance = reckoned;
        return this;
    }

    StoryDraft editing(Editing decided) {
        editing = decided;
        return this;
    }

    /** The state after one event more. */
    Story next() {
        return with(before.sequence() + 1);
    }

    /** The same state of events, measured anew. */
    Story same() {
        return with(before.sequence());
    }

    private Story with(long sequence) {
        return new Story(
                id,
                before.lane(),
                title,
                reports,
                reportCount,
                outlets,
                before.firstSeen(),
                lastSeen,
                phase,
                mergedInto,
                sequence,
                support,
                pulse,
                before.languages(),
                mentions,
                first,
                leads,
                balance,
                editing);
    }
}
