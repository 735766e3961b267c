package dev.dateline.desk.channel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names at the moment of the connection and lets none through that leads into a private network. The connection
 * is made to the very address that was judged, so a name that changes its address in between gains nothing.
 */
final class GuardedNames implements DnsResolver {
    private final ChannelConfig config;

    GuardedNames(ChannelConfig config) {
        this.config = config;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] open = Arrays.stream(InetAddress.getAllByName(host))
                .filter(config::allows)
                .toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new PrivateAddress(host);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to private addresses only. */
    static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddress(String host) {
            super(host);
        }
    }
}
