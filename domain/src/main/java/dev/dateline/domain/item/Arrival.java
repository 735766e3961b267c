package dev.dateline.domain.item;

/** How an item came to us; only {@link #LIVE} items can raise alerts. */
public enum Arrival {
    /** Published while we watched. */
    LIVE,
    /** Found on a source's first poll, or a page discovered late. */
    BACKFILL,
    /** Played again from a file or from the log. */
    REPLAY
}
