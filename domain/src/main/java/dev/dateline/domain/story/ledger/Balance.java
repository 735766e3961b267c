package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a story's reports come to.
 *
 * @param tolls one for each slot that somebody stands by a number of, in the order of slots
 * @param contradictions open ones first, the longest open first; then resolved ones, the newest first; at most {@value #MOST}
 */
public record Balance(List<Toll> tolls, List<Contradiction> contradictions) {
    /** Of a story whose reports state nothing that can be compared. */
    public static final Balance NONE = new Balance(List.of(), List.of());

    static final int MOST = 16;

    public Balance {
        tolls = List.copyOf(tolls);
        contradictions = List.copyOf(contradictions);
    }

    /** The toll of a slot, if anybody tells one. */
    public Optional<Toll> toll(Slot slot) {
        return tolls.stream().filter(toll -> toll.slot() == slot).findFirst();
    }

    /** Without what these articles state; where a toll's number was theirs, the newest that is left is shown. */
    public Balance without(Predicate<ArticleId> articles) {
        List<Toll> left =
                tolls.stream().flatMap(toll -> toll.without(articles).stream()).toList();
        List<Contradiction> kept = contradictions.stream()
                .filter(one -> !articles.test(one.first().article())
                        && !articles.test(one.second().article()))
                .toList();
        return new Balance(left, kept);
    }

    /** The contradictions that both sides stand by. */
    public List<Contradiction> standing() {
        return contradictions.stream().filter(Contradiction::stands).toList();
    }
}
