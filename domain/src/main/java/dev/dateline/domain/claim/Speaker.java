package dev.dateline.domain.claim;

/**
 * Who says something, resolved as far as the document allows.
 *
 * @param name the fullest name the document gives; for people without one the words that stand for them
 * @param kind what sort of speaker
 */
public record Speaker(String name, Kind kind) {

    /** What sort of speaker. */
    public enum Kind {
        /** A person with a name. */
        PERSON,
        /** A body, state, outlet or anything else with a name. */
        NAMED,
        /** Somebody without a name: witnesses, an official. */
        UNNAMED,
        /** Media or sources in general: counts as nobody's word. */
        GENERIC
    }

    /** Whether it has a name of its own. */
    public boolean isNamed() {
        return kind == Kind.NAMED || kind == Kind.PERSON;
    }

    /** Whether it is known to be a person. */
    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
