package dev.dateline.domain.item;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A feed, section page or sitemap that is polled.
 *
 * @param id stable identity
 * @param url where it is fetched
 * @param kind what stands behind the address
 * @param outlet whose it is
 * @param language BCP 47 primary language, if known beforehand
 * @param pages whether the article pages behind its entries are fetched too
 * @param linkSelector CSS selector of article links on a section page; null finds them by layout
 * @param every the wished polling interval; zero lets the scheduler decide
 * @param active false when paused or removed
 * @param tlsUnchecked whether its certificate is taken unchecked: an exception for one source, off by default
 */
public record Source(
        SourceId id,
        URI url,
        SourceKind kind,
        Outlet outlet,
        @Nullable String language,
        boolean pages,
        @Nullable String linkSelector,
        Duration every,
        boolean active,
        boolean tlsUnchecked) {

    /** A feed as it is added when nothing but its address and its outlet is known. */
    public static Source feed(URI url, Outlet outlet) {
        return new Source(SourceId.of(url), url, SourceKind.FEED, outlet, null, true, null, Duration.ZERO, true, false);
    }

    /** The same source, paused or taken up again. */
    public Source withActive(boolean now) {
        return new Source(id, url, kind, outlet, language, pages, linkSelector, every, now, tlsUnchecked);
    }

    /** The same source at another address. */
    public Source at(URI newer) {
        return new Source(id, newer, kind, outlet, language, pages, linkSelector, every, active, tlsUnchecked);
    }

    /** Lower-case host with its port when it has one: the unit of politeness and of ownership. */
    public String host() {
        return url.getRawAuthority().toLowerCase(java.util.Locale.ROOT);
    }
}
