package dev.dateline.domain.claim.fact;

import dev.dateline.domain.claim.Span;

/**
 * In which year something began, which can be only one.
 *
 * @param span the words that state it
 * @param what what began, in small letters: "civil war"
 * @param year the year
 */
public record StartFact(Span span, String what, int year) implements Fact {}
