package dev.dateline.domain.alert;

/**
 * One thing that a subscriber has not been told.
 *
 * @param kind what sort of news it is
 * @param text for readers: the origin's name, the phase, the number, who tells which toll, the headline of the corrected
 *     report
 */
public record Novelty(Kind kind, String text) {

    /** What sort of news. */
    public enum Kind {
        /** The story itself. */
        STORY,
        /** Another independent origin stands behind it. */
        ORIGIN,
        /** It moves faster than it did. */
        PHASE,
        /** A number that no headline had. */
        NUMBER,
        /** A fact that nobody had said: the first number of those who were killed, injured, … */
        FACT,
        /** Another number of them. */
        TOLL,
        /** Two of its sources do not agree. */
        CONTRADICTION,
        /** A report was corrected by its publisher. */
        CORRECTED,
        /** A report was withdrawn by its publisher. */
        WITHDRAWN,
        /** Reports that had been told as this story were of another event. */
        SPLIT,
        /** A source of ours fell ill or recovered. */
        HEALTH,
        /** A rule was met by nothing for long, or is met again. */
        SILENCE
    }
}
