package dev.dateline.desk.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses that endpoints may have. */
final class HttpAddress {
    private HttpAddress() {}

    /** The absolute http or https address with a host and without a user that the text is; empty when it is none. */
    static Optional<URI> read(String text) {
        try {
            URI url = new URI(text.strip()).parseServerAuthority();
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null && url.getRawUserInfo() == null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
