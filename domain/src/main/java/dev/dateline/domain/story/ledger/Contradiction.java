package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.conflict.Relation;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Two statements of a story's reports that do not go together.
 *
 * @param relation contradiction, dispute or revision
 * @param about what both tell of: a slot's key, "date", "start of civil war", "backs"
 * @param first the earlier side
 * @param second the later one
 * @param since since when it stood open, by the lane's time
 * @param resolved when it was resolved: one side came round, was overtaken or taken back; null while it is open. A revision
 *     resolves itself
 */
public record Contradiction(
        Relation relation,
        String about,
        Side first,
        Side second,
        Instant since,
        @Nullable Instant resolved) {

    /** Whether both sides still stand by what they say. */
    public boolean isOpen() {
        return resolved == null;
    }

    /** Whether both cannot be true, and both sides stand by it. */
    public boolean stands() {
        return isOpen() && relation == Relation.CONTRADICTION;
    }

    Contradiction resolved(Instant at) {
        return new Contradiction(relation, about, first, second, since, at);
    }

    /** Equal for the same two about the same, whoever was first. */
    public String key() {
        String both = key(about, first.key(), second.key());
        return relation == Relation.REVISION ? both + "|" + second.at() : both;
    }

    static String key(String about, String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return about + "|" + (ordered ? one : other) + "|" + (ordered ? other : one);
    }

    /** Whether both sides are of these reports. */
    boolean isWithin(Collection<ArticleId> reports) {
        return reports.contains(first.article()) && reports.contains(second.article());
    }
}
