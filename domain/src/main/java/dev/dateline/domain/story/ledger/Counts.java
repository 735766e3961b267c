package dev.dateline.domain.story.ledger;

import dev.dateline.domain.claim.fact.Count;

/** Writes counts in short. */
public final class Counts {
    private static final long LEAP = 5;
    private static final long FEW = 2;

    private Counts() {}

    /**
     * Whether a toll may have risen so by one speaker's word. More than five times as many, where one would be taken for two, is as
     * likely a number misread: it needs a second speaker.
     */
    static boolean rises(Count from, Count to) {
        return to.low() > from.high() && to.low() <= LEAP * Math.max(FEW, from.shown());
    }

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
