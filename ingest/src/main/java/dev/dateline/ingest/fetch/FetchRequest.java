package dev.dateline.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to get.
 *
 * @param url an absolute http or https address
 * @param validators condition; {@link Validators#NONE} asks for the body in any case
 * @param maxBytes largest body taken, counted after decompression
 * @param accept value of the Accept header
 * @param form what is posted, as {@code application/x-www-form-urlencoded}; null asks with GET
 */
public record FetchRequest(
        URI url,
        Validators validators,
        long maxBytes,
        String accept,
        @Nullable String form) {
    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1";
    private static final String PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    /** A feed or sitemap, if it changed. */
    public static FetchRequest feed(URI url, Validators validators, long maxBytes) {
        return new FetchRequest(url, validators, maxBytes, FEEDS, null);
    }

    /** A page. */
    public static FetchRequest page(URI url, Validators validators, long maxBytes) {
        return new FetchRequest(url, validators, maxBytes, PAGES, null);
    }

    /** Anything small that is text. */
    public static FetchRequest text(URI url, long maxBytes) {
        return new FetchRequest(url, Validators.NONE, maxBytes, "text/plain, */*;q=0.5", null);
    }

    /** A form that is posted; its answer is small. */
    public static FetchRequest form(URI url, String form, long maxBytes) {
        return new FetchRequest(url, Validators.NONE, maxBytes, "*/*", form);
    }
}
