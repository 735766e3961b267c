package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;

/**
 * That somebody took or lost a place.
 *
 * @param span the words that state it
 * @param polarity taken or lost
 * @param place the place as named there; empty where it is named elsewhere
 */
public record ControlFact(Span span, Polarity polarity, String place) implements Fact {

    /** Which way a place went, seen from who is told of. */
    public enum Polarity {
        GAINED,
        LOST
    }
}
