package dev.dateline.domain.claim.fact;

import java.util.Locale;

/** What was counted. */
public enum Slot {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    EVACUATED,
    DISPLACED,
    HOMELESS,
    AFFECTED,
    INFECTED,
    ILL,
    RECOVERED,
    /** Hit by gunfire: some of them may have died. */
    SHOT,
    /** Those who take part in a fight. */
    FIGHTERS_INVOLVED;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name in files and on topics. */
    public String key() {
        return key;
    }

    /** The slot of that name. */
    public static Slot of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
