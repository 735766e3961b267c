package dev.dateline.bench.fire.host;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/** Addresses of the loopback network, one a host; nothing can be cut between them. */
public final class Loopback implements Network {
    private static final int FIRST_HOST = 11;
    private static final int FIRST_OF_DRIVER = 101;

    private final List<String> hosts;
    private final String prefix;

    Loopback(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
        // Two runs on one machine keep out of each other's way.
        this.prefix = "127.77." + ProcessHandle.current().pid() % 250 + ".";
    }

    @Override
    public String kind() {
        return "loopback addresses";
    }

    @Override
    public String address(String host) {
        return prefix + (FIRST_HOST + hosts.indexOf(host));
    }

    @Override
    public InetAddress driver() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public InetAddress driver(int number) throws IOException {
        return InetAddress.getByName(prefix + (FIRST_OF_DRIVER + number));
    }

    @Override
    public List<String> on(String host) {
        return List.of();
    }

    @Override
    public boolean canCut() {
        return false;
    }

    @Override
    public void cut(String one, String other) {
        throw new UnsupportedOperationException("no link of the loopback device can be cut");
    }

    @Override
    public void mend() {
        // nothing was cut
    }

    @Override
    public void close() {
        // nothing was made
    }
}
