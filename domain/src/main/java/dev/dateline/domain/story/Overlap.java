package dev.dateline.domain.story;

/**
 * What two texts have in common, in sampled word sequences.
 *
 * @param same sequences that stand in both with the same numbers and names
 * @param conflicting sequences that stand in both with other numbers or names
 * @param ours sequences of the one text that could have been found in the other
 * @param theirs sequences of the other that could have been found in the one
 * @param shorter sequences in the smaller of the two samples
 */
public record Overlap(int same, int conflicting, int ours, int theirs, int shorter) {

    /** Share of our text that stands in theirs, 0 to 1. */
    public double covered() {
        return ours == 0 ? 0 : (double) same / ours;
    }

    /** Share of their text that stands in ours, 0 to 1. */
    public double covers() {
        return theirs == 0 ? 0 : (double) same / theirs;
    }

    /** Share of our text that stands in theirs, were one sequence in common by chance: a small sample errs by one or two. */
    public double surelyCovered() {
        return ours == 0 ? 0 : Math.max(0, same - 1.0) / ours;
    }

    /** The same of their text in ours. */
    public double surelyCovers() {
        return theirs == 0 ? 0 : Math.max(0, same - 1.0) / theirs;
    }

    /** Share of the common sequences whose numbers or names differ, 0 to 1. */
    public double conflict() {
        return conflicting == 0 ? 0 : (double) conflicting / (same + conflicting);
    }
}
