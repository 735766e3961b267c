package dev.dateline.bench.fire.host;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/** Hosts by their names, each with an address of its own, and the links between them. */
public sealed interface Network extends AutoCloseable permits Loopback, Namespaces {

    /** Network namespaces where this user may make them, else the loopback device, on which nothing can be cut. */
    static Network among(List<String> hosts) throws IOException, InterruptedException {
        return Namespaces.arePermitted() ? Namespaces.among(hosts) : new Loopback(hosts);
    }

    /** What it is, for the report. */
    String kind();

    /** The address of a host. */
    String address(String host);

    /** The driver's own address, as all hosts see it. */
    InetAddress driver();

    /** One more address of the driver's: 0, 1, 2, … */
    InetAddress driver(int number) throws IOException, InterruptedException;

    /** What to put before a command so that it runs on a host; empty for nothing. */
    List<String> on(String host);

    /** Whether links can be cut. */
    boolean canCut();

    /** Nothing passes between these two hosts any more, without a word to either. */
    void cut(String one, String other) throws IOException, InterruptedException;

    /** Every link is whole again. */
    void mend() throws IOException, InterruptedException;

    @Override
    void close();
}
