package dev.dateline.domain.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** All IP addresses that share their first bits, such as {@code 192.168.0.0/16}; of one address, all bits. */
public final class AddressBlock {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final byte[] prefix;
    private final int bits;

    private AddressBlock(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /**
     * Reads one block.
     *
     * @throws IllegalArgumentException when the text is none; its message says what is expected
     */
    public static AddressBlock of(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!LITERAL.matcher(parts[0]).matches()) {
            throw new IllegalArgumentException("addresses or blocks of addresses such as 192.168.7.0/24");
        }
        try {
            byte[] prefix = InetAddress.getByName(parts[0]).getAddress();
            int most = prefix.length * Byte.SIZE;
            int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
            if (bits >= 0 && bits <= most) {
                return new AddressBlock(prefix, bits);
            }
        } catch (UnknownHostException | NumberFormatException nonsense) {
            throw new IllegalArgumentException("addresses or blocks of addresses such as 192.168.7.0/24", nonsense);
        }
        throw new IllegalArgumentException("blocks with no more bits than an address has");
    }

    /**
     * Reads blocks with commas between them; none from blank text.
     *
     * @throws IllegalArgumentException when one of them is none; its message says what is expected
     */
    public static List<AddressBlock> list(String text) {
        return text.isBlank() ? List.of() : table(text.split(",", -1));
    }

    /**
     * These blocks.
     *
     * @throws IllegalArgumentException when one of them is none; its message says what is expected
     */
    public static List<AddressBlock> table(String... blocks) {
        return Arrays.stream(blocks).map(AddressBlock::of).toList();
    }

    /** Whether the address, in network byte order, belongs to it. */
    public boolean contains(byte[] address) {
        int whole = bits / Byte.SIZE;
        if (address.length != prefix.length || !Arrays.equals(address, 0, whole, prefix, 0, whole)) {
            return false;
        }
        int mask = 0xff00 >> (bits % Byte.SIZE) & 0xff;
        return mask == 0 || (address[whole] & mask) == (prefix[whole] & mask);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressBlock that && bits == that.bits && Arrays.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(prefix) + bits;
    }
}
