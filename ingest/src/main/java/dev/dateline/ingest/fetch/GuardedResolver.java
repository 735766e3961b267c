package dev.dateline.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves names at the moment of the connection, which is made to the very address that was judged. */
record GuardedResolver(NameLookup names, FetchLimits limits) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return limits.guard().open(host, names.lookUp(host));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
