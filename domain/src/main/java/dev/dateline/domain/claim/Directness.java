package dev.dateline.domain.claim;

/** How near a claim's wording is to the speaker's own. */
public enum Directness {
    /** All of it stands between quotation marks. */
    DIRECT,
    /** Some of it stands between quotation marks. */
    MIXED,
    /** It is told in the writer's words. */
    INDIRECT
}
