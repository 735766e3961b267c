package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.fact.Aspect;
import dev.dateline.domain.claim.fact.Bound;
import dev.dateline.domain.claim.fact.CountFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Tells whether a higher total that comes later brings a lower one up to date or contradicts it. After an hour it is an update whoever
 * says it. Within the hour it is one where somebody goes on counting: the same speaker or outlet says more, a chain that leads to the
 * same speaker among them; the lower number was told to be preliminary; the higher one is "at least" or "more than" so many.
 */
public final class Rises {
    /** Within this time two sources that each tell a plain number contradict each other. */
    public static final Duration AT_ONCE = Duration.ofHours(1);

    private static final Set<Bound> OPEN = Set.of(Bound.AT_LEAST, Bound.MORE_THAN, Bound.VAGUE);

    private Rises() {}

    /** Whether the higher total takes the lower one's place. */
    public static boolean isUpdate(Told lower, Told higher) {
        if (!higher.at().isAfter(lower.at())) {
            return false;
        }
        return higher.at().isAfter(lower.at().plus(AT_ONCE))
                || lower.speaker().equals(higher.speaker())
                || lower.outlet().equals(higher.outlet())
                || lower.count().is(Aspect.PROVISIONAL)
                || OPEN.contains(higher.count().count().bound());
    }

    /**
     * A total, as somebody told it.
     *
     * @param count how many
     * @param speaker whose word it is
     * @param outlet who brings it
     * @param at when it came out
     */
    public record Told(CountFact count, String speaker, String outlet, Instant at) {}
}
