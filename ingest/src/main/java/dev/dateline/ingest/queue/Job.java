package dev.dateline.ingest.queue;

import java.time.Instant;

/**
 * A visit to a host.
 *
 * @param host lower-case host with its port: the unit of politeness
 * @param kind what is visited
 * @param due not before this moment
 * @param work the visit itself
 */
public record Job(String host, Kind kind, Instant due, Runnable work) {

    /** What is visited; among visits that are due, the earlier kind goes first. */
    public enum Kind {
        SOURCE,
        PAGE,
        /** A page that was visited before. */
        PAGE_AGAIN
    }
}
