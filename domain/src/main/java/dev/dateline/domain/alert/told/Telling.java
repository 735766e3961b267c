package dev.dateline.domain.alert.told;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Reason;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.told.Notice.Corrected;
import dev.dateline.domain.alert.told.Notice.Met;
import dev.dateline.domain.alert.told.Notice.Parted;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a subscriber is told: a story once, and again only what they have not been told of it. Pure: what was told
 * goes in and comes out.
 *
 * <p>News of a told story is an independent origin that was not told, a faster phase, a number that was not told. A
 * correction or withdrawal of a report that the story listed when it was told is told in any case, and so is that such a
 * report turned out to be of another event. A merge is never told: what was told of one story counts for the other.
 */
public final class Telling {
    private final String subscriber;

    /** Decides for this subscriber. */
    public Telling(String subscriber) {
        this.subscriber = subscriber;
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
        return ArticleId.of(subscriber + "|" + story).value();
    }

    /** The story's new state meets rules. */
    public Outcome met(Met notice, @Nullable Told told, Instant at) {
        if (notice.met().isEmpty() || notice.state().reports().isEmpty()) {
            return Outcome.NOTHING;
        }
        StoryFacts facts = StoryFacts.of(notice.state());
        if (told == null) {
            Told first = Told.first(thread(facts.story()), facts, notice.met(), at);
            Novelty story = new Novelty(Novelty.Kind.STORY, facts.title());
            return Outcome.of(facts.story(), first, alert(first, Alert.Kind.FIRST, notice, List.of(story), at));
        }
        List<Novelty> news = news(facts, told);
        if (news.isEmpty()) {
            return Phases.isDown(told.phase(), facts.phase())
                    ? Outcome.of(facts.story(), told.slowed(facts.phase(), at), null)
                    : Outcome.NOTHING;
        }
        Told more = told.and(facts, notice.met(), at);
        return Outcome.of(facts.story(), more, alert(more, Alert.Kind.FOLLOW_UP, notice, news, at));
    }

    /** A story that was told is another one's; what was told counts for that one, too. */
    public Outcome merged(StoryId into, @Nullable Told told, @Nullable Told toldOfInto) {
        if (told == null) {
            return Outcome.NOTHING;
        }
        return Outcome.of(into, toldOfInto == null ? told : told.with(toldOfInto), null);
    }

    /** Reports left a story; it is told if it was told with them. */
    public Outcome parted(Parted notice, @Nullable Told told, @Nullable Told toldOfInto, ReportRef report, Instant at) {
        if (told == null) {
            return Outcome.NOTHING;
        }
        Set<ArticleId> moved = new HashSet<>(notice.reports());
        moved.retainAll(told.reports());
        if (moved.isEmpty()) {
            return Outcome.NOTHING;
        }
        Told other = told.as(thread(notice.into()), at);
        Told left = told.without(moved, at);
        Novelty split = new Novelty(Novelty.Kind.SPLIT, report.title());
        Alert alert = correction(left, notice.story(), notice.title(), report, split, at);
        return new Outcome(
                Map.of(notice.story(), left, notice.into(), toldOfInto == null ? other : other.with(toldOfInto)),
                alert);
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
        Told more = told.and(fault, at);
        boolean withdrawn = report.kind() == ArticleKind.WITHDRAWN;
        Novelty novelty = new Novelty(withdrawn ? Novelty.Kind.WITHDRAWN : Novelty.Kind.CORRECTED, report.title());
        return Outcome.of(notice.story(), more, correction(more, notice.story(), notice.title(), report, novelty, at));
    }

    private static List<Novelty> news(StoryFacts facts, Told told) {
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
                .forEach(number -> news.add(new Novelty(Novelty.Kind.NUMBER, number)));
        return news;
    }

    private String thread(StoryId story) {
        return firstThread(subscriber, story);
    }

    private Alert alert(Told told, Alert.Kind kind, Met notice, List<Novelty> news, Instant at) {
        ReportRef newest = notice.state().reports().stream()
                .max(Comparator.comparing(ReportRef::seenAt))
                .orElseThrow();
        Reason first = notice.met().get(0);
        return new Alert(
                id(told),
                subscriber,
                first.rule(),
                first.name(),
                notice.state().title(),
                new Cause.StoryMet(notice.story(), newest),
                at,
                told.thread(),
                told.number(),
                kind,
                notice.met(),
                news,
                Receipt.NONE);
    }

    private Alert correction(Told told, StoryId story, String title, ReportRef report, Novelty novelty, Instant at) {
        String rule = told.rules().stream().findFirst().orElse("");
        return new Alert(
                id(told),
                subscriber,
                rule,
                rule,
                title,
                new Cause.StoryMet(story, report),
                at,
                told.thread(),
                told.number(),
                Alert.Kind.CORRECTION,
                List.of(),
                List.of(novelty),
                Receipt.NONE);
    }

    private String id(Told told) {
        return ArticleId.of(subscriber + "|" + told.thread() + "|" + told.number())
                .value();
    }
}
