package dev.dateline.domain.claim.conflict;

/** How two statements about the same thing stand to each other. */
public enum Relation {
    /** One value can be true for both. */
    AGREEMENT,
    /** The later one is higher, as tolls go. */
    UPDATE,
    /** The later one is lower, by the same source: it takes back what it said. */
    REVISION,
    /** Both cannot be true. */
    CONTRADICTION,
    /** Different answers to one question that do not exclude each other, each somebody's word. */
    DISPUTE
}
