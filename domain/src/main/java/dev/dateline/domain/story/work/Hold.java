package dev.dateline.domain.story.work;

/** What an editor decided about a report; it holds against new versions and repairs. */
public enum Hold {
    /** Nothing: it stands where its text belongs, and may go elsewhere. */
    FREE,
    /** It stands here because an editor says so. */
    PLACED,
    /** An editor took it out: it is listed as withdrawn, and neither counts nor draws other reports. */
    WITHDRAWN;

    /** Whether its lane may move it. */
    public boolean isFree() {
        return this == FREE;
    }
}
