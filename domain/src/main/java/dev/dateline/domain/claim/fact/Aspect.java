package dev.dateline.domain.claim.fact;

/** What sets a count apart from the plain total of the article's own event. */
public enum Aspect {
    /** Those that are new, on top of a total told elsewhere. */
    DELTA,
    /** Of an event other than the article's, longer ago. */
    OLD_EVENT,
    /** Expected, feared or reckoned, not counted. */
    FORECAST,
    /** Told to be preliminary. */
    PROVISIONAL,
    /** One person with a name. */
    NAMED,
    /** One person without a number: "a man", "the driver". */
    SINGLE,
    /** Some of those who are counted elsewhere: "including two children". */
    PARTIAL
}
