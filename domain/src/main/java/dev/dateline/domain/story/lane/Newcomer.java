package dev.dateline.domain.story.lane;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.ledger.Entry;
import dev.dateline.domain.story.ledger.Ledger;
import dev.dateline.domain.story.life.Stake;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way into a lane.
 *
 * @param report as it came
 * @param placed as it will be remembered, but for its story
 * @param member as the lane compares it
 */
record Newcomer(Report report, PlacedReport placed, Member member) {

    /** Of fewer terms nothing can be told: "Live video" is no event. */
    private static final int LEAST_TERMS = 3;

    /** A text so much older than the story it gets into is an old one that was sent again. */
    static final Duration STALE = Duration.ofHours(48);

    /** What a report takes part in, by its kind and by whether there is enough of it to compare. */
    static Standing standing(Report report) {
        boolean thin = report.features().terms().size() < LEAST_TERMS;
        return switch (report.kind()) {
            case WITHDRAWN -> Standing.WITHDRAWN;
            case ROUNDUP, LIVE, WALL -> Standing.ALONE;
            case STORY, OPINION, CORRECTION, STUB -> thin ? Standing.ALONE : Standing.MEMBER;
        };
    }

    /** True for a report that may join others: a member, or a live page, which then draws none to itself. */
    boolean looksForStory() {
        boolean live =
                report.kind() == ArticleKind.LIVE && report.features().terms().size() >= LEAST_TERMS;
        return isMember() || live;
    }

    boolean isMember() {
        return placed.standing() == Standing.MEMBER;
    }

    ReportRef ref() {
        return ReportRef.of(report).as(placed.relation());
    }

    /** The same report, with what its text is to those of the story it is going to. */
    Newcomer in(@Nullable StoryLikeness likeness, Story story) {
        return likeness == null || likeness.twin == null
                ? this
                : as(likeness.twin.relation(this, story), likeness.twin.member());
    }

    /** The same report, with what its text is to another one's; the same text has the same origin. */
    private Newcomer as(Relation relation, Member twin) {
        member.copyOf = relation.isCopy() ? relation.to() : null;
        boolean sameText = relation.to() != null && relation.kind() != Relation.Kind.REWRITE;
        if (!sameText || placed.voice() == Voice.Standing.NONE) {
            return new Newcomer(report, placed.as(relation), member);
        }
        member.origin = twin.origin;
        Voice.Standing voice =
                twin.stake().standing() == Voice.Standing.NONE ? Voice.Standing.NONE : Voice.Standing.COPY;
        return new Newcomer(report, placed.as(relation).as(twin.origin, voice), member);
    }

    /** The new version of a report for which this holds. */
    Newcomer held(Hold hold) {
        member.hold = hold;
        return new Newcomer(report, placed.in(placed.story(), hold), member);
    }

    /** As the score sees it. */
    Weighed weighed() {
        return new Weighed(
                member,
                report.features().hasBody(),
                Weighed.moment(report.published(), report.seenAt(), report.arrival()));
    }

    @Nullable
    Instant moment() {
        return weighed().moment();
    }

    /** What it adds to a story with this life; a text far older than the story stands for nobody in it. */
    Voice voice(StoryLife in) {
        boolean stale = report.time().isBefore(in.began().minus(STALE));
        return new Voice(
                report.article(),
                placed.origin(),
                stale ? Voice.Standing.NONE : placed.voice(),
                report.time(),
                report.seenAt(),
                report.features().terms().size(),
                report.features().mentions());
    }

    /** The ledger of a story it joins; what stands for nobody is not entered. */
    Ledger enteredIn(Ledger ledger, Voice voice) {
        return voice.standing() == Voice.Standing.NONE ? ledger : ledger.with(entry());
    }

    /** The ledger of its story, in which its version before may be. */
    Ledger revisedIn(Ledger ledger, Voice voice) {
        return voice.standing() == Voice.Standing.NONE
                ? ledger.withdrawn(report.article())
                : ledger.revised(entry(), report.seenAt(), report.kind() == ArticleKind.CORRECTION);
    }

    private Entry entry() {
        return Entry.of(report, placed.origin(), placed.relation());
    }

    PlacedReport placedIn(StoryId story, Stake stake) {
        return new PlacedReport(
                placed.article(),
                placed.version(),
                story,
                placed.order(),
                placed.seenAt(),
                placed.standing(),
                placed.origin(),
                placed.relation(),
                stake.standing(),
                stake.names(),
                placed.shingles(),
                placed.terms(),
                placed.hold());
    }
}
