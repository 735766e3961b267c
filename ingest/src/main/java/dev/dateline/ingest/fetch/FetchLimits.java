package dev.dateline.ingest.fetch;

import dev.dateline.domain.net.AddressBlock;
import dev.dateline.domain.net.AddressGuard;
import java.time.Duration;
import java.util.List;

/**
 * How a fetcher behaves.
 *
 * @param userAgent value of the User-Agent header
 * @param connectTimeout longest wait for a name's address, and for a connection
 * @param totalTimeout longest time for everything, redirects and body included
 * @param connections most connections at a time
 * @param privateAddresses whether all addresses of this machine and of private networks may be asked
 * @param allowedNetworks those of them that may be asked in any case
 */
public record FetchLimits(
        String userAgent,
        Duration connectTimeout,
        Duration totalTimeout,
        int connections,
        boolean privateAddresses,
        List<AddressBlock> allowedNetworks) {

    /** Limits that make no exception for any private network, or for all of them. */
    public FetchLimits(
            String userAgent,
            Duration connectTimeout,
            Duration totalTimeout,
            int connections,
            boolean privateAddresses) {
        this(userAgent, connectTimeout, totalTimeout, connections, privateAddresses, List.of());
    }

    /** Where connections may be made to. */
    AddressGuard guard() {
        return new AddressGuard(privateAddresses, allowedNetworks);
    }
}
