package dev.dateline.domain.claim.fact;

/**
 * How many an incident killed and injured, as one article tells it.
 *
 * @param killed those who died, whoever they are
 * @param injured those who were hit or hurt and live
 */
public record Toll(long killed, long injured) {}
