package dev.dateline.domain.article.credit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks hosts up in lists of domains. */
final class Hosts {

    private Hosts() {}

    /** What is listed for a host or the nearest domain above it. */
    static <T> @Nullable T find(String host, Map<String, T> domains) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (domain.contains(".")) {
            T found = domains.get(domain);
            if (found != null) {
                return found;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return null;
    }

    /** The host of an address; empty when it has none. */
    static String of(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException odd) {
            return "";
        }
    }
}
