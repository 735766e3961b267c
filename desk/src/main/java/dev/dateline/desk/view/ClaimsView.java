package dev.dateline.desk.view;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Relation;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Side;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Who says what in a story: tolls over time, and what does not go together side by side.
 *
 * @param tolls one for each that is told
 * @param contradictions open ones first
 */
public record ClaimsView(List<TollCard> tolls, List<Opposed> contradictions) {

    /**
     * Two statements that do not go together.
     *
     * @param about what both tell of
     * @param state how it stands, in words
     * @param open whether both sides stand by it
     * @param first the earlier side
     * @param second the later one
     */
    public record Opposed(String about, String state, boolean open, TollCard.Saying first, TollCard.Saying second) {}

    /** What this story's reports come to. */
    public static ClaimsView of(Story story, Instant now) {
        return new ClaimsView(
                story.balance().tolls().stream()
                        .map(toll -> TollCard.of(toll, story, now))
                        .toList(),
                story.balance().contradictions().stream()
                        .map(one -> opposed(one, story, now))
                        .toList());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return tolls.isEmpty() && contradictions.isEmpty();
    }

    private static Opposed opposed(Contradiction one, Story story, Instant now) {
        return new Opposed(
                TollCard.heading(one.about()),
                state(one, now),
                one.isOpen(),
                side(one.first(), story, now),
                side(one.second(), story, now));
    }

    private static String state(Contradiction one, Instant now) {
        Instant resolved = one.resolved();
        if (one.relation() == Relation.REVISION) {
            return "taken back";
        }
        String name = one.relation() == Relation.DISPUTE ? "different answers" : "contradiction";
        return resolved == null
                ? name + ", open"
                : name + ", resolved " + Moment.of(resolved, now).ago();
    }

    private static TollCard.Saying side(Side side, Story story, Instant now) {
        return new TollCard.Saying(
                side.value(),
                TollCard.who(side.speaker(), side.outlet()),
                side.words(),
                Moment.of(side.at(), now),
                page(side.article(), story),
                false);
    }

    /** Where a report is read; empty when the story lists it no more. */
    static String page(ArticleId article, Story story) {
        return story.reports().stream()
                .filter(report -> report.article().equals(article))
                .map(report -> SafeLink.to(report.url()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
