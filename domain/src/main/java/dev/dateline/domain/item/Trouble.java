package dev.dateline.domain.item;

/** What a source suffers from, as a class that can be counted and told apart. */
public enum Trouble {
    /** The host's name has no address. */
    DNS,
    /** No connection, or it broke. */
    CONNECT,
    /** The certificate or the encrypted connection is not in order. */
    TLS,
    /** Too slow: to connect, to answer, or to finish. */
    TIMEOUT,
    /** 429: the origin asks for patience. */
    RATE_LIMITED,
    /** 401, 402, 403, 407 or 451. */
    UNAUTHORIZED,
    /** 404. */
    NOT_FOUND,
    /** Any other 4xx. */
    HTTP_CLIENT,
    /** 5xx. */
    HTTP_SERVER,
    /** Too many redirects, a loop of them, or one to nowhere. */
    REDIRECTS,
    /** An address that we do not fetch: private, loopback, not HTTP. */
    REFUSED_ADDRESS,
    /** The body or the headers are larger than allowed. */
    TOO_LARGE,
    /** A Content-Encoding that does not decode. */
    BAD_CODING,
    /** Not HTTP as we know it. */
    PROTOCOL,
    /** robots.txt keeps us out. */
    ROBOTS,
    /** A page that wants to know whether we are human. */
    BOT_WALL,
    /** A page that wants consent instead of the content asked for. */
    CONSENT_WALL,
    /** A page that wants a login instead of the content asked for. */
    LOGIN_WALL,
    /** An answer that is neither a feed nor a page with links. */
    UNREADABLE,
    /** An answer without a body, or without an entry. */
    EMPTY,
    /** Fault of ours: Kafka did not take what came, or our reader broke. */
    OURS
}
