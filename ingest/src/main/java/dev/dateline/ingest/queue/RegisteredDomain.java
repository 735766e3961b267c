package dev.dateline.ingest.queue;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the domain that someone registered to have a host, by the public suffix list. */
final class RegisteredDomain {
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    /** Addresses, and names of this machine or this network: nobody registered them. */
    private static final Pattern UNREGISTERED = Pattern.compile("[0-9.]+|\\[.*]|[^.]*\\.?|.*\\.localhost\\.?");

    private RegisteredDomain() {}

    /**
     * The domain of a host, which may have a port; the host itself when it has none. What a hosting service gives to its
     * guests counts as the service's: it is the one that is asked.
     */
    static String of(String host) {
        String name = PORT.matcher(host).replaceFirst("");
        if (UNREGISTERED.matcher(name).matches()) {
            return host;
        }
        @Nullable String domain = EffectiveTldFinder.getAssignedDomain(name, true, true);
        return domain == null ? host : domain;
    }
}
