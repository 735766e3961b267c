package dev.dateline.ingest.discover;

/** What the body of an answer turned out to be. */
public enum BodyKind {
    /** RSS, Atom, RDF, CDF or JSON Feed. */
    FEED,
    /** A sitemap or a list of sitemaps. */
    SITEMAP,
    /** An HTML page. */
    PAGE,
    /** Anything else: pictures, PDF, plain text, other XML and JSON, nothing. */
    OTHER
}
