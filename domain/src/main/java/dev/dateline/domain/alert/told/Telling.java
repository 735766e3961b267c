package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.told.Notice.Corrected;
import dev.dateline.domain.alert.told.Notice.Met;
import dev.dateline.domain.alert.told.Notice.Parted;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a subscriber is told: a story once, and again only what they have not been told of it. Pure: what was told
 * goes in and comes out.
 *
 * <p>News of a told story is an independent origin that was not told, a faster phase, a number that was not told, another toll, a
 * contradiction ({@link BalanceNews}). A
 * correction or withdrawal of a report that the story listed when it was told is told in any case, and so is that such a
 * report turned out to be of another event. A merge is never told: what was told of one story counts for the other.
 *
 * <p>When reports leave a story, what was told of them goes with them and counts as not told of those that stay. The thread
 * stays; it goes along only when all that was told leaves.
 */
public final class Telling {
    /** What is told of a story is kept alive by looking at it, but not at each look. */
    private static final Duration KEPT_FRESH = Duration.ofDays(1);

    private final AlertForm form;

    /** Decides for this subscriber. */
    public Telling(String subscriber) {
        this.form = new AlertForm(subscriber);
    }

    /**
     * What a notice leads to.
     *
     * @param told what is told now, by story; the stories that are not named stay as they were
     * @param alert what to tell, if anything
     */
    public record Outcome(Map<StoryId, Told> told, @Nullable Alert alert) {
        private static final Outcome NOTHING = new Outcome(Map.of(), null);

        public Outcome {
            told = Map.copyOf(told);
        }

        private static Outcome of(StoryId story, Told told, @Nullable Alert alert) {
            return new Outcome(Map.of(story, told), alert);
        }
    }

    /** The thread in which a subscriber is told of a story, unless it took over the one of a story it absorbed. */
    public static String firstThread(String subscriber, StoryId story) {
        return new AlertForm(subscriber).thread(story);
    }

    /** The story's new state meets rules. */
    public Outcome met(Met notice, @Nullable Told told, Instant at) {
        if (notice.met().isEmpty() || notice.state().reports().stream().noneMatch(StoryFacts::stands)) {
            return Outcome.NOTHING;
        }
        StoryFacts facts = StoryFacts.of(notice.state());
        Told before = told == null ? Told.nothing(form.thread(facts.story()), at) : told;
        List<Novelty> news = news(facts, before);
        if (news.isEmpty()) {
            return noNews(facts, before, at);
        }
        Told more = before.and(facts, notice.met(), at);
        Alert.Kind kind = isUntold(before) ? Alert.Kind.FIRST : Alert.Kind.FOLLOW_UP;
        return Outcome.of(facts.story(), more, form.news(more, kind, notice, news, at));
    }

    private static Outcome noNews(StoryFacts facts, Told told, Instant at) {
        if (Phases.isDown(told.phase(), facts.phase())) {
            return Outcome.of(facts.story(), told.slowed(facts.phase(), at), null);
        }
        return told.touched().plus(KEPT_FRESH).isBefore(at)
                ? Outcome.of(facts.story(), told.lookedAt(at), null)
                : Outcome.NOTHING;
    }

    /** A story that was told is another one's; what was told counts for that one, too. */
    public Outcome merged(StoryId into, @Nullable Told told, @Nullable Told toldOfInto) {
        if (told == null) {
            return Outcome.NOTHING;
        }
        return Outcome.of(into, toldOfInto == null ? told : told.with(toldOfInto), null);
    }

    /** Reports left a story; it is told if it was told with them. */
    public Outcome parted(Parted notice, @Nullable Told told, @Nullable Told toldOfInto, Instant at) {
        Optional<ReportRef> shown = told == null
                ? Optional.empty()
                : notice.listed().stream()
                        .filter(report -> told.reports().contains(report.article()))
                        .findFirst();
        if (told == null || shown.isEmpty()) {
            return Outcome.NOTHING;
        }
        return notice.reports().containsAll(told.reports())
                ? movedOn(notice, told, toldOfInto, shown.get(), at)
                : splitOff(notice, told, toldOfInto, shown.get(), at);
    }

    /** Some of what was told was of another event: that one has a thread of its own. */
    private Outcome splitOff(Parted notice, Told told, @Nullable Told toldOfInto, ReportRef shown, Instant at) {
        Departure departure = Departure.of(notice, told);
        Told left = told.without(departure, at);
        Told other = told.of(departure, form.thread(notice.into()), at);
        Alert alert = form.correction(
                left, new Cause.StoryMet(notice.story(), shown), notice.left().title(), List.of(split(shown)), at);
        return new Outcome(
                Map.of(notice.story(), left, notice.into(), toldOfInto == null ? other : toldOfInto.with(other)),
                alert);
    }

    /** All that was told stands in another story now: its thread goes on there, and of what stayed nothing is told. */
    private Outcome movedOn(Parted notice, Told told, @Nullable Told toldOfInto, ReportRef shown, Instant at) {
        Told along = told.along(Departure.of(notice, told), at);
        Told stayed = Told.nothing(form.threadAfter(told, notice.story(), notice.into()), at);
        Alert alert = form.correction(
                along, new Cause.StoryMet(notice.into(), shown), notice.left().title(), List.of(split(shown)), at);
        return new Outcome(
                Map.of(notice.story(), stayed, notice.into(), toldOfInto == null ? along : along.with(toldOfInto)),
                alert);
    }

    private static Novelty split(ReportRef shown) {
        return new Novelty(Novelty.Kind.SPLIT, shown.title());
    }

    /** A report was corrected or withdrawn; it is told once to whom it had been told. */
    public Outcome corrected(Corrected notice, @Nullable Told told, Instant at) {
        ReportRef report = notice.report();
        String fault = report.article() + "," + report.version();
        if (told == null
                || !told.reports().contains(report.article())
                || told.faults().contains(fault)) {
            return Outcome.NOTHING;
        }
        Told more = told.and(fault, StoryFacts.numbersIn(report.title()), at).knowing(notice.balance());
        Novelty.Kind kind = StoryFacts.stands(report) ? Novelty.Kind.CORRECTED : Novelty.Kind.WITHDRAWN;
        List<Novelty> news = new ArrayList<>(List.of(new Novelty(kind, report.title())));
        news.addAll(BalanceNews.of(notice.balance(), told));
        Cause.StoryMet cause = new Cause.StoryMet(notice.story(), report);
        return Outcome.of(notice.story(), more, form.correction(more, cause, notice.title(), news, at));
    }

    private static boolean isUntold(Told told) {
        return told.number() == 0 && told.reports().isEmpty();
    }

    private static List<Novelty> news(StoryFacts facts, Told told) {
        if (isUntold(told)) {
            return List.of(new Novelty(Novelty.Kind.STORY, facts.title()));
        }
        List<Novelty> news = new ArrayList<>();
        facts.origins().forEach((id, name) -> {
            if (!told.origins().contains(id)) {
                news.add(new Novelty(Novelty.Kind.ORIGIN, name));
            }
        });
        if (Phases.isUp(told.phase(), facts.phase())) {
            news.add(new Novelty(Novelty.Kind.PHASE, facts.phase().name()));
        }
        facts.numbers().stream()
                .filter(number -> !told.numbers().contains(number))
                .filter(number -> !BalanceNews.numbers(facts.balance()).contains(number))
                .forEach(number -> news.add(new Novelty(Novelty.Kind.NUMBER, number)));
        news.addAll(BalanceNews.of(facts.balance(), told));
        return news;
    }
}
