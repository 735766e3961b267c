package dev.dateline.domain.article;

/** Why a page shows something else than its article; the text of a wall is never taken for news. */
public enum Wall {
    /** The text, or the rest of it, is for subscribers. */
    PAYWALL,
    /** The reader is to agree to cookies or tracking first. */
    CONSENT,
    /** The reader is to log in or to register first. */
    LOGIN,
    /** The reader is to prove to be a person, or has been refused as a robot. */
    BOT,
    /** "Not found" or another error, told with a status of success. */
    SOFT404
}
