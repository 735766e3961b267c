package dev.dateline.domain.story;

/**
 * A name, place, number or date that a text speaks of.
 *
 * @param kind what sort of thing it is
 * @param id the same for all spellings that are known to mean one thing: an ISO country code, an ISO date, folded words
 * @param text as it stands in the text, or as most texts have it
 * @param count how often, in a report; how many reports, in a story
 */
public record Mention(Kind kind, String id, String text, int count) {

    /** What sort of thing is named. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        NUMBER,
        DATE,
        /** A name of which no more is known. */
        NAME
    }
}
