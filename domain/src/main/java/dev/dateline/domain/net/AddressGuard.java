package dev.dateline.domain.net;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses we may connect to: those of the open Internet, and exceptions. A client that resolves a name asks at the moment
 * of the connection, so that a name that changes its address in between gains nothing.
 *
 * @param privateToo whether all addresses of this machine and of private networks may be connected to
 * @param exceptions those of them that may be in any case
 */
public record AddressGuard(boolean privateToo, List<AddressBlock> exceptions) {
    public AddressGuard {
        exceptions = List.copyOf(exceptions);
    }

    /** Whether a connection to this address may be made. */
    public boolean allows(InetAddress address) {
        return privateToo
                || PublicAddress.is(address)
                || exceptions.stream().anyMatch(block -> block.contains(address.getAddress()));
    }

    /**
     * Those of a name's addresses that may be connected to.
     *
     * @throws PrivateAddressException when it has no other than private ones
     */
    public InetAddress[] open(String host, InetAddress[] addresses) throws PrivateAddressException {
        InetAddress[] open = Arrays.stream(addresses).filter(this::allows).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new PrivateAddressException(host);
        }
        return open;
    }
}
