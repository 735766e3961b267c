package dev.dateline.domain.story.ledger;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed, injured, … by a story's reports: over time, and who says which.
 *
 * @param slot what is counted
 * @param headline the number to show: of what each speaker last said, the one that most of them agree on
 * @param origins how many speakers agree on it
 * @param low the lowest number that somebody stands by
 * @param high the highest one
 * @param before the headline's number before this one; null when it is the first
 * @param steps what was said, in order of time, the newest {@value #MOST_STEPS}; no speaker's repeats
 */
public record Toll(
        Slot slot,
        TollStep headline,
        int origins,
        long low,
        long high,
        @Nullable Count before,
        List<TollStep> steps) {
    static final int MOST_STEPS = 24;

    public Toll {
        steps = List.copyOf(steps);
    }

    /** Without what these articles state; empty when nothing is left. */
    Optional<Toll> without(Predicate<ArticleId> articles) {
        List<TollStep> left =
                steps.stream().filter(step -> !articles.test(step.article())).toList();
        if (!articles.test(headline.article())) {
            return Optional.of(new Toll(slot, headline, origins, low, high, before, left));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(alone(left.get(left.size() - 1), left));
    }

    private Toll alone(TollStep step, List<TollStep> left) {
        return new Toll(slot, step, 1, step.count().shown(), step.count().shown(), null, left);
    }

    /** Whether those who stand by a number stand by different ones. */
    public boolean isRange() {
        return low != high;
    }
}
