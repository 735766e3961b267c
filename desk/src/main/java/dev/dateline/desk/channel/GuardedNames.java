package dev.dateline.desk.channel;

import dev.dateline.domain.net.AddressGuard;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves names at the moment of the connection, which is made to the very address that was judged. */
record GuardedNames(AddressGuard guard) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return guard.open(host, InetAddress.getAllByName(host));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
