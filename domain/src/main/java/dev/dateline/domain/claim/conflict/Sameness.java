package dev.dateline.domain.claim.conflict;

/**
 * How sure it must be that two statements tell of the same before they are held against each other.
 *
 * @param counts what the traits of two totals are worth
 * @param days what those of two days are worth
 * @param margin which log odds are needed; 0 where a pair of reports stands alone
 */
public record Sameness(PairWeights counts, PairWeights days, double margin) {
    /** With the weights that were learned. */
    public static final Sameness LEARNED =
            new Sameness(PairWeights.of("count-pairs.tsv"), PairWeights.of("day-pairs.tsv"), 0);

    /** The same weights, where so much more is needed. */
    public Sameness surer(double more) {
        return new Sameness(counts, days, margin + more);
    }
}
