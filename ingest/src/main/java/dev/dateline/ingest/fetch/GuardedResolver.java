package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names at the moment of the connection and lets none through that leads into a private network, so a name
 * that changes its address between a check and the connection gains nothing.
 */
final class GuardedResolver implements DnsResolver {
    private final boolean privateToo;

    GuardedResolver(boolean privateToo) {
        this.privateToo = privateToo;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookUp(host);
        InetAddress[] open =
                privateToo ? all : Arrays.stream(all).filter(PublicAddress::is).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new PrivateAddressException(host);
        }
        return open;
    }

    /** Names under {@code localhost} mean this machine and are never asked of a name server (RFC 6761, section 6.3). */
    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals("localhost") || name.endsWith(".localhost") || name.endsWith(".localhost.")) {
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        }
        return InetAddress.getAllByName(host);
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
