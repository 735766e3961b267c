/** Bytes to feed: RSS, Atom, RDF, CDF, JSON Feed and sitemaps, healthy or damaged, with the dates in them. */
@NullMarked
package dev.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
