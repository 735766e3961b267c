package dev.dateline.domain.story.lane;

import dev.dateline.domain.story.Pulse;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Ledger;
import dev.dateline.domain.story.life.Backers;
import dev.dateline.domain.story.life.PhaseRule;
import dev.dateline.domain.story.life.StoryLife;
import dev.dateline.domain.story.life.Vitals;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lane must remember of a story: its public state and the measures that placement needs.
 *
 * @param story the public state
 * @param opened place in the lane's order of arrival of the report that opened it
 * @param measures size, length and times
 * @param life what its counts go on from
 * @param ledger what its reports state
 */
public record OpenStory(Story story, long opened, Measures measures, StoryLife life, Ledger ledger) {

    /** A story whose reports state nothing that can be compared. */
    public OpenStory(Story story, long opened, Measures measures, StoryLife life) {
        this(story, opened, measures, life, Ledger.EMPTY);
    }

    /** The same story in its next state. */
    OpenStory as(Story next) {
        return new OpenStory(next, opened, measures, life, ledger);
    }

    /** The same story with other measures. */
    OpenStory as(Measures next) {
        return new OpenStory(story, opened, next, life, ledger);
    }

    /** The same story, its reports stating this. */
    OpenStory as(Ledger next) {
        return new OpenStory(story, opened, measures, life, next);
    }

    /** True for a story that went into another one. */
    boolean isRedirect() {
        return story.mergedInto() != null;
    }

    /** Who stands behind it. */
    Backers backers() {
        return new Backers(story.support(), life.others());
    }

    /** What decides on its phase; its velocity as it was told last. */
    Vitals vitals(Instant now) {
        Pulse pulse = story.pulse();
        return new Vitals(
                story.phase(),
                pulse.phaseSince(),
                story.support().origins(),
                life.lastHour().origins(),
                pulse.velocity(),
                life.began(),
                life.moved(),
                now);
    }

    /** When it must be looked at even if nothing is reported; null when only a report can change it. */
    @Nullable
    Instant due() {
        return PhaseRule.due(vitals(Instant.EPOCH), life.lastHour().expiry());
    }

    /**
     * A story's size in numbers: how many members it has and how long the sums of their vectors are.
     *
     * @param members reports that take part in search
     * @param named those of them that have names or numbers
     * @param all squared length of the sum of the members' vectors of all terms
     * @param title the same of their title vectors
     * @param entity the same of their entity vectors
     * @param oldest time of the oldest dated member, if any is dated
     * @param newest time of the newest dated member
     */
    public record Measures(
            int members,
            int named,
            double all,
            double title,
            double entity,
            @Nullable Instant oldest,
            @Nullable Instant newest) {

        static final Measures NONE = new Measures(0, 0, 0, 0, 0, null, null);

        /** With one member more, whose likeness to the others is known; a sum's square grows by twice the product plus 1. */
        Measures with(Member member, @Nullable StoryLikeness likeness, @Nullable Instant time) {
            double name = member.hasEntities() ? 1 : 0;
            return new Measures(
                    members + 1,
                    named + (int) name,
                    all + 1 + (likeness == null ? 0 : 2 * likeness.all),
                    title + 1 + (likeness == null ? 0 : 2 * likeness.title),
                    entity + name * (1 + (likeness == null ? 0 : 2 * likeness.entity)),
                    oldest == null || (time != null && time.isBefore(oldest)) ? time : oldest,
                    newest == null || (time != null && time.isAfter(newest)) ? time : newest);
        }

        /** With one member less, taken to have been as like the others as they are among each other. */
        Measures without(Member member) {
            return without(member.hasEntities());
        }

        /** With so few members, and so few named ones among them: the same in whichever order the others went. */
        Measures shrunkTo(int fewer, int fewerNamed) {
            Measures left = this;
            while (left.members > fewer) {
                left = left.without(left.named > fewerNamed);
            }
            return left;
        }

        private Measures without(boolean isNamed) {
            int stillNamed = isNamed ? named - 1 : named;
            return new Measures(
                    members - 1,
                    stillNamed,
                    shrunk(all, members, members - 1),
                    shrunk(title, members, members - 1),
                    shrunk(entity, named, stillNamed),
                    oldest,
                    newest);
        }

        private static double shrunk(double square, int from, int to) {
            boolean alone = to < 2;
            return from == to ? square : alone ? to : to + (square - from) * (to - 1) / from;
        }
    }
}
