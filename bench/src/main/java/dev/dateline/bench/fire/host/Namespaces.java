package dev.dateline.bench.fire.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * A network namespace a host, all on one bridge. A cut link is a neighbour entry with an address that nobody has, on both
 * sides: what is sent is lost without a word, as it is behind a broken switch.
 */
public final class Namespaces implements Network {
    private static final String NOBODY = "02:00:00:00:00:01";
    private static final int FIRST_HOST = 11;
    private static final int FIRST_OF_DRIVER = 101;

    private final List<String> hosts;
    private final String id = "dlf" + ProcessHandle.current().pid() % 250;
    private final String prefix = "10.213." + ProcessHandle.current().pid() % 250 + ".";
    private final List<String[]> cuts = new ArrayList<>();

    private Namespaces(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    /** Whether this user may make namespaces, and links between them, on this machine. */
    static boolean arePermitted() throws InterruptedException {
        String probe = "dlfp" + ProcessHandle.current().pid() % 250;
        boolean can = Shell.succeeds("ip", "netns", "add", probe)
                && Shell.succeeds("ip", "link", "add", probe, "type", "bridge")
                && Shell.succeeds("ip", "link", "add", probe + "v", "type", "veth", "peer", "eth0", "netns", probe);
        Shell.succeeds("ip", "link", "del", probe + "v");
        Shell.succeeds("ip", "link", "del", probe);
        Shell.succeeds("ip", "netns", "del", probe);
        return can;
    }

    static Namespaces among(List<String> hosts) throws IOException, InterruptedException {
        Namespaces made = new Namespaces(hosts);
        made.dismantle();
        Shell.run("ip", "link", "add", made.id, "type", "bridge");
        Shell.run("ip", "addr", "add", made.prefix + "1/24", "dev", made.id);
        Shell.run("ip", "link", "set", made.id, "up");
        for (String host : hosts) {
            made.connect(host);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(made::close));
        return made;
    }

    private void connect(String host) throws IOException, InterruptedException {
        String name = name(host);
        String cable = id + "v" + hosts.indexOf(host);
        Shell.run("ip", "netns", "add", name);
        Shell.run("ip", "link", "add", cable, "type", "veth", "peer", "eth0", "netns", name);
        Shell.run("ip", "link", "set", cable, "master", id);
        Shell.run("ip", "link", "set", cable, "up");
        inside(host, "addr", "add", address(host) + "/24", "dev", "eth0");
        inside(host, "link", "set", "eth0", "up");
        inside(host, "link", "set", "lo", "up");
    }

    private void inside(String host, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ip", "-n", name(host)));
        command.addAll(List.of(words));
        Shell.run(command.toArray(new String[0]));
    }

    private String name(String host) {
        return id + "-" + host;
    }

    @Override
    public String kind() {
        return "network namespaces";
    }

    @Override
    public String address(String host) {
        return prefix + (FIRST_HOST + hosts.indexOf(host));
    }

    @Override
    public InetAddress driver() {
        try {
            return InetAddress.getByName(prefix + "1");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public InetAddress driver(int number) throws IOException, InterruptedException {
        String address = prefix + (FIRST_OF_DRIVER + number);
        Shell.succeeds("ip", "addr", "add", address + "/24", "dev", id);
        return InetAddress.getByName(address);
    }

    @Override
    public List<String> on(String host) {
        return List.of("ip", "netns", "exec", name(host));
    }

    @Override
    public boolean canCut() {
        return true;
    }

    @Override
    public void cut(String one, String other) throws IOException, InterruptedException {
        for (String[] way : new String[][] {{one, other}, {other, one}}) {
            inside(way[0], "neigh", "replace", address(way[1]), "lladdr", NOBODY, "dev", "eth0", "nud", "permanent");
            cuts.add(way);
        }
    }

    @Override
    public void mend() throws IOException, InterruptedException {
        for (String[] way : cuts) {
            inside(way[0], "neigh", "del", address(way[1]), "dev", "eth0");
        }
        cuts.clear();
    }

    private void dismantle() throws InterruptedException {
        for (String host : hosts) {
            Shell.succeeds("ip", "netns", "del", name(host));
        }
        Shell.succeeds("ip", "link", "del", id);
    }

    @Override
    public void close() {
        try {
            dismantle();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
