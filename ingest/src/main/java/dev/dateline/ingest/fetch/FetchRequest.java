package dev.dateline.ingest.fetch;

import java.net.URI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What to get.
 *
 * @param url an absolute http or https address
 * @param validators condition; {@link Validators#NONE} asks for the body in any case
 * @param maxBytes largest body taken, counted after decompression
 * @param accept value of the Accept header
 * @param form what is posted, as {@code application/x-www-form-urlencoded}; null asks with GET
 * @param tlsUnchecked whether the certificate of this address's host is taken unchecked; that of any other host to which
 *     it redirects is checked all the same
 * @param cutOff whether of a larger body the first {@code maxBytes} are taken; it is refused otherwise
 * @param follows the redirects that are followed; another one ends the fetch as {@link FetchOutcome.Elsewhere}
 */
public record FetchRequest(
        URI url,
        Validators validators,
        long maxBytes,
        String accept,
        @Nullable String form,
        boolean tlsUnchecked,
        boolean cutOff,
        Predicate<URI> follows) {
    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1";
    private static final Predicate<URI> ANYWHERE = next -> true;
    private static final String PAGES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    /** A feed or sitemap, if it changed. */
    public static FetchRequest feed(URI url, Validators validators, long maxBytes) {
        return asking(url, validators, maxBytes, FEEDS, null);
    }

    /** A page. */
    public static FetchRequest page(URI url, Validators validators, long maxBytes) {
        return asking(url, validators, maxBytes, PAGES, null);
    }

    /** Text, of which only the beginning counts. */
    public static FetchRequest text(URI url, long maxBytes) {
        return new FetchRequest(url, Validators.NONE, maxBytes, "text/plain, */*;q=0.5", null, false, true, ANYWHERE);
    }

    /** A form that is posted; its answer is small, or empty. */
    public static FetchRequest form(URI url, String form, long maxBytes) {
        return asking(url, Validators.NONE, maxBytes, "*/*", form);
    }

    private static FetchRequest asking(
            URI url, Validators validators, long maxBytes, String accept, @Nullable String form) {
        return new FetchRequest(url, validators, maxBytes, accept, form, false, false, ANYWHERE);
    }

    /** The same, with or without a check of the certificate. */
    public FetchRequest withTlsUnchecked(boolean unchecked) {
        return new FetchRequest(url, validators, maxBytes, accept, form, unchecked, cutOff, follows);
    }

    /** The same, following only these redirects. */
    public FetchRequest following(Predicate<URI> redirects) {
        return new FetchRequest(url, validators, maxBytes, accept, form, tlsUnchecked, cutOff, redirects);
    }

    /** Whether the certificate of whoever answers at this address is to be checked. */
    boolean checksTlsOf(URI hop) {
        return !tlsUnchecked || !WebAddress.hostName(hop).equals(WebAddress.hostName(url));
    }
}
