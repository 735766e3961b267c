package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.fact.Count;

/** Writes counts in short. */
public final class Counts {
    private Counts() {}

    /** The number with a sign for its bound, the same in every language: "12", "≥10", "~20", "≤40". */
    public static String shown(Count count) {
        String sign = switch (count.bound()) {
            case EXACT, ORDINAL -> "";
            case AT_LEAST, VAGUE -> "≥";
            case MORE_THAN -> ">";
            case ABOUT -> "~";
            case UP_TO -> "≤";
            case JUST_UNDER -> "<";
        };
        return sign + count.shown();
    }
}
