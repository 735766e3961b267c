package dev.dateline.domain.claim.conflict;

/**
 * Two statements that cannot both be true if they tell of the same.
 *
 * @param first of the earlier account
 * @param second of the later one
 * @param traits what speaks for their telling of the same, by the order of {@link PairTrait}
 */
public record Opposed(Stated first, Stated second, double[] traits) {}
