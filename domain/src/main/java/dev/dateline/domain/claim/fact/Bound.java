package dev.dateline.domain.claim.fact;

/** How near a number is to what it counts. */
public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    UP_TO,
    JUST_UNDER,
    /** "Dozens", "hundreds". */
    VAGUE,
    /** "The first victim". */
    ORDINAL
}
