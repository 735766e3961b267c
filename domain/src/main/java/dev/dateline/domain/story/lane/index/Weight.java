package dev.dateline.domain.story.lane.index;

import dev.dateline.domain.story.PlacedReport.PlacedTerm;

/**
 * The weight of a term in a unit vector as 16 bits: a multiple of 1/65,536 below 1. Rounded once, when a report is
 * weighed, so that memory, store and every later comparison hold the same number; what is lost shows in no figure of quality.
 */
public final class Weight {
    private static final int STEPS = PlacedTerm.WEIGHT_STEPS;

    private Weight() {}

    /** The nearest weight that 16 bits can hold; never 0 for what has a weight. */
    public static float rounded(double weight) {
        return weight > 0 ? unpack((int) Math.max(1, Math.min(STEPS - 1, Math.round(weight * STEPS)))) : 0;
    }

    /** The 16 bits of a rounded weight. */
    public static int pack(float rounded) {
        return Math.min(STEPS - 1, (int) (rounded * STEPS));
    }

    /** The weight of the lowest 16 bits. */
    public static float unpack(int bits) {
        return (bits & (STEPS - 1)) * (1f / STEPS);
    }
}
