package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.fact.Count;
import dev.dateline.domain.claim.fact.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed, injured, … by a story's reports: over time, and who says which.
 *
 * @param slot what is counted
 * @param headline the number to show: of what each speaker last said, the one that most of them agree on
 * @param origins how many speakers agree on it
 * @param low the lowest number that somebody stands by
 * @param high the highest one
 * @param before the headline's number before this one; null when it is the first
 * @param steps what was said, in order of time, the newest {@value #MOST_STEPS}; no speaker's repeats
 */
public record Toll(
        Slot slot,
        TollStep headline,
        int origins,
        long low,
        long high,
        @Nullable Count before,
        List<TollStep> steps) {
    static final int MOST_STEPS = 24;

    public Toll {
        steps = List.copyOf(steps);
    }

    /** Whether those who stand by a number stand by different ones. */
    public boolean isRange() {
        return low != high;
    }
}
