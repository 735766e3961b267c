package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;

/**
 * Who backs or leads those whom a text tells of.
 *
 * @param span the words that state it
 * @param role what the actor does
 * @param actor who, as named there
 */
public record ActorFact(Span span, Role role, String actor) implements Fact {

    /** What an actor does. */
    public enum Role {
        BACKS,
        LEADS
    }
}
