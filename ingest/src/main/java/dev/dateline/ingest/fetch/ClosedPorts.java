package dev.dateline.ingest.fetch;

import java.net.URI;
import java.util.Arrays;

/**
 * Ports at which other protocols are spoken, so that a feed cannot make us talk to a mail server. Any other port may
 * serve news. The list is that of the Fetch standard of browsers, section 2.9 "Port blocking".
 */
final class ClosedPorts {
    private static final int LARGEST = 65_535;
    private static final int[] PORTS = {
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080
    };

    private ClosedPorts() {}

    /** Whether the address names a port that is not asked. */
    static boolean has(URI url) {
        int port = WebAddress.port(url);
        return port > LARGEST || Arrays.binarySearch(PORTS, port) >= 0;
    }
}
