package dev.dateline.ingest.page;

import java.time.Duration;
import java.time.Instant;

/** What a site's robots.txt says of a page. */
sealed interface Permission {

    /** Go ahead, with at least this time between two visits. */
    record Granted(Duration delay) implements Permission {}

    /** Stay away. */
    record Denied() implements Permission {}

    /**
     * The rules cannot be had at the moment, so we may not (RFC 9309, section 2.3.1.4).
     *
     * @param until when they are asked for again
     */
    record Unknown(String reason, Instant until) implements Permission {}
}
