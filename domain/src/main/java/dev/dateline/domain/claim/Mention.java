package dev.dateline.domain.claim;

/** In which way a claim's source stands in the text. */
public enum Mention {
    /** By name. */
    NAME,
    /** By a description: the Iranian president, witnesses. */
    NOMINAL,
    /** By a pronoun. */
    PRONOUN,
    /** Not at all. */
    NONE
}
