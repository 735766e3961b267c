package dev.dateline.desk.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of the publishers' addresses may be linked: absolute ones of the web, nothing that runs code. */
final class SafeLink {

    private static final Set<String> WEB = Set.of("http", "https");

    private SafeLink() {}

    /** The address when it may be linked, or null. */
    static @Nullable String to(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web =
                    uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return web && uri.getRawAuthority() != null ? uri.toString() : null;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
