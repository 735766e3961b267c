package dev.dateline.ingest.discover;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address that a page gives for a feed.
 *
 * @param url absolute address
 * @param title what the page calls it
 * @param type media type the page declares; null for a plain link
 */
public record FeedCandidate(
        URI url, @Nullable String title, @Nullable String type) {}
