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
        /** A person, body, state or outlet with a name. */
        NAMED,
        /** Somebody without a name: witnesses, an official. */
        UNNAMED,
        /** Media or sources in general: counts as nobody's word. */
        GENERIC
    }

    /** Whether it has a name of its own. */
    public boolean isNamed() {
        return kind == Kind.NAMED;
    }
}
