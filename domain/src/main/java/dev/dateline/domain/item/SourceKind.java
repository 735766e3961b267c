package dev.dateline.domain.item;

/** What stands behind a source's address. */
public enum SourceKind {
    /** RSS, Atom, RDF or JSON Feed; which one is decided by the content. */
    FEED,
    /** An HTML page that links to articles. */
    SECTION_PAGE,
    /** A news sitemap. */
    SITEMAP
}
