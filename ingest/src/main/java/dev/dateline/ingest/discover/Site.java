package dev.dateline.ingest.discover;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Which addresses belong together. */
final class Site {
    private Site() {}

    /** Whether both are under the domain that one owner registered; a base without a host is anybody's. */
    static boolean isSame(URI url, URI base) {
        return base.getHost() == null
                || url.getHost() != null && of(url.getHost()).equals(of(base.getHost()));
    }

    /** The domain somebody registered; the host itself where there is none. */
    private static String of(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return Objects.requireNonNullElse(EffectiveTldFinder.getAssignedDomain(lower), lower);
    }
}
