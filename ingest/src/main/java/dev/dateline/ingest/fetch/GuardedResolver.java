package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names at the moment of the connection and lets none through that leads into a private network. The
 * connection is made to the very address that was judged, so a name that changes its address in between gains nothing.
 */
final class GuardedResolver implements DnsResolver {
    private final NameLookup names;
    private final FetchLimits limits;

    GuardedResolver(NameLookup names, FetchLimits limits) {
        this.names = names;
        this.limits = limits;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] open =
                Arrays.stream(names.lookUp(host)).filter(limits::allow).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new PrivateAddressException(host);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to private addresses only. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host) {
            super(host);
        }
    }
}
