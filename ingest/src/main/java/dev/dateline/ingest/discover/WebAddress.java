package dev.dateline.ingest.discover;

import dev.dateline.ingest.feed.Addresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses in a page, absolute and on the web. */
final class WebAddress {
    private WebAddress() {}

    /** The page's own base address where it declares one. */
    static URI base(@Nullable Document page, URI address) {
        Element declared = page == null ? null : page.selectFirst("base[href]");
        return declared == null ? address : of(declared.attr("href"), address).orElse(address);
    }

    /** The address without fragment; empty when it is not of the web. */
    static Optional<URI> of(String href, URI base) {
        String absolute = Addresses.absolute(href.replaceFirst("#.*", ""), base);
        if (absolute == null) {
            return Optional.empty();
        }
        try {
            URI url = new URI(absolute);
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            return Optional.of(url).filter(u -> scheme.matches("https?") && u.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
