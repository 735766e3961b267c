package dev.dateline.ingest.feed;

/** The families of formats that {@link FeedParser} reads. */
public enum FeedFormat {
    /** RSS 0.9x and 2.0. */
    RSS,
    /** RSS 0.90, 1.0 and 1.1: the ones written in RDF. */
    RDF,
    /** Atom 0.3 and 1.0. */
    ATOM,
    /** Microsoft's Channel Definition Format. */
    CDF,
    /** JSON Feed 1.0 and 1.1. */
    JSON_FEED,
    /** A sitemap, with or without news elements. */
    SITEMAP,
    /** A list of sitemaps. */
    SITEMAP_INDEX
}
