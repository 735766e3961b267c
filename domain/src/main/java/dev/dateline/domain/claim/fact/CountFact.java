package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;
import java.util.Set;

/**
 * That so many were killed, injured, arrested, …
 *
 * @param slot what happened to those who are counted
 * @param count how many
 * @param span the words of the number, with what bounds it and the noun it counts
 * @param trigger the words that tell what happened to them
 * @param aspects what sets it apart from a plain total
 */
public record CountFact(Slot slot, Count count, Span span, Span trigger, Set<Aspect> aspects) implements Fact {

    public CountFact {
        aspects = Set.copyOf(aspects);
    }

    /** Whether it has that aspect. */
    public boolean is(Aspect aspect) {
        return aspects.contains(aspect);
    }

    /** Whether it counts all of the article's own event, as told so far. */
    public boolean isTotal() {
        return !is(Aspect.DELTA) && !is(Aspect.OLD_EVENT) && !is(Aspect.FORECAST) && !is(Aspect.PARTIAL);
    }
}
