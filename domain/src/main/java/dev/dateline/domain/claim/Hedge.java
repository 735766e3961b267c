package dev.dateline.domain.claim;

/**
 * Words that take back some of a claim's certainty.
 *
 * @param kind in which way
 * @param span where they stand
 */
public record Hedge(Kind kind, Span span) {

    /** In which way certainty is taken back. */
    public enum Kind {
        /** May, appears to, probably. */
        EPISTEMIC,
        /** About, at least, dozens of. */
        APPROXIMATE,
        /** Could not be verified, unconfirmed. */
        UNVERIFIED,
        /** Reportedly, media reports say. */
        REPORTED
    }
}
