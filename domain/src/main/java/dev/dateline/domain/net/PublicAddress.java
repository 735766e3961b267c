package dev.dateline.domain.net;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the open Internet from those of this machine, this network, or no one; so that a feed cannot
 * make us ask our neighbours. Blocks are those of the IANA special-purpose registries (RFC 6890 and its updates).
 */
public final class PublicAddress {
    private static final List<AddressBlock> CLOSED_V4 = AddressBlock.table(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // no one's network: one cloud's services for its guests
            "169.254.0.0/16", // link-local, with the cloud's metadata servers
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast
    private static final List<AddressBlock> OPEN_V6 = AddressBlock.table("2000::/3");
    private static final List<AddressBlock> CLOSED_V6 = AddressBlock.table(
            "2001::/23", // Teredo, ORCHID, benchmarks and other assignments
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation
    private static final AddressBlock SIX_TO_FOUR = AddressBlock.of("2002::/16");
    private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");

    private PublicAddress() {}

    /** Whether the address belongs to the open Internet; one that carries an IPv4 address is judged by that. */
    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] address) {
        return CLOSED_V4.stream().noneMatch(block -> block.contains(address));
    }

    private static boolean isPublicV6(byte[] address) {
        if (SIX_TO_FOUR.contains(address)) {
            return isPublicV4(Arrays.copyOfRange(address, 2, 6));
        }
        if (NAT64.contains(address)) {
            return isPublicV4(Arrays.copyOfRange(address, 12, 16));
        }
        return OPEN_V6.stream().anyMatch(block -> block.contains(address))
                && CLOSED_V6.stream().noneMatch(block -> block.contains(address));
    }
}
