package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;

/** Something that a text states and that can be compared with what others state. */
public sealed interface Fact permits CountFact, DateFact, StartFact, ControlFact, ActorFact {

    /** The words that state it. */
    Span span();
}
