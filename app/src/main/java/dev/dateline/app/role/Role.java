package dev.dateline.app.role;

/** A part of the wire that can run in a process of its own. */
public enum Role {
    /** Web page, interfaces and the registry's interface. */
    DESK,
    /** Items to articles, reports, stories and alerts. */
    STREAMS,
    /** Feeds and pages to items. */
    INGEST
}
