package dev.dateline.ingest.fetch;

/** Why a fetch did not work. */
public enum FetchFailure {
    /** The host's name has no address. */
    UNKNOWN_HOST,
    /** No connection, or it broke. */
    CONNECTION,
    /** The certificate or the encrypted connection is not in order. */
    TLS,
    /** Too slow: to connect, to answer, or to finish. */
    TIMEOUT,
    /** The body is larger than allowed. */
    TOO_LARGE,
    /** Too many redirects, a loop of them, or one to nowhere. */
    REDIRECTS,
    /** 404. */
    NOT_FOUND,
    /** Any other 4xx. */
    REFUSED,
    /** 5xx. */
    SERVER,
    /** Not HTTP as we know it, or a broken body. */
    PROTOCOL,
    /** An answer without a body. */
    EMPTY
}
