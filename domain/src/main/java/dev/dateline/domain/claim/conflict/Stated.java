package dev.dateline.domain.claim.conflict;

import dev.dateline.domain.claim.Span;
import dev.dateline.domain.claim.fact.Fact;
import java.util.Set;

/**
 * A fact where it stands.
 *
 * @param fact what is stated
 * @param sentence the sentence that states it
 * @param context the stems of the sentence's words, of a day only of those next to it, without numbers, dates and the words that every
 *     text has; of a count in brackets also the sort of people, if not all are counted: "[children]"
 * @param speaker whose word it is: an origin's name, or the outlet's where nobody else is named
 */
public record Stated(Fact fact, Span sentence, Set<String> context, String speaker) {
    private static final int FEWEST_WORDS = 4;

    public Stated {
        context = Set.copyOf(context);
    }

    /** Which share of the shorter sentence's words the other one has, too; 0 where there are too few to tell. */
    public double likeness(Stated other) {
        if (isTerse() || other.isTerse()) {
            return 0;
        }
        int fewer = Math.min(context.size(), other.context.size());
        return context.stream().filter(other.context::contains).count() / (double) fewer;
    }

    /** Whether there are too few words to tell what it is about. */
    boolean isTerse() {
        return context.size() < FEWEST_WORDS;
    }
}
