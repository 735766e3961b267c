package dev.dateline.bench.polling.origin;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A small HTTP/1.1 server on loopback, for one process's tests. It reads requests without bodies and lets its site
 * write what it likes, so that it can misbehave in ways that no good server allows. A thread a connection.
 */
public final class Origin implements AutoCloseable {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int WAITING = 1024;

    private final ServerSocket socket;
    private final Function<Asked, Reply> site;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "origin", 256 * 1024);
        thread.setDaemon(true);
        return thread;
    });

    /**
     * An origin on a socket of one's own, for instance one that speaks TLS.
     *
     * @param site is called by many threads at a time
     */
    public Origin(ServerSocket socket, Function<Asked, Reply> site) {
        this.socket = socket;
        this.site = site;
        threads.execute(this::accept);
    }

    /** An origin on a free port. */
    public static Origin of(Function<Asked, Reply> site) throws IOException {
        return on(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), site);
    }

    /** An origin on a free port of this address. */
    public static Origin on(InetAddress address, Function<Asked, Reply> site) throws IOException {
        return new Origin(new ServerSocket(0, WAITING, address), site);
    }

    /** Where it listens on 127.0.0.1. */
    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket asker = socket.accept();
                open.add(asker);
                threads.execute(() -> serve(asker));
            } catch (IOException closing) {
                // nothing to accept: either we close, or one asker went before he was let in
            }
        }
    }

    private void serve(Socket asker) {
        try (asker;
                InputStream in = new BufferedInputStream(asker.getInputStream());
                OutputStream out = new BufferedOutputStream(asker.getOutputStream(), 32 * 1024)) {
            asker.setTcpNoDelay(true);
            Optional<Asked> asked = read(in);
            while (asked.isPresent() && site.apply(asked.get()).to(out)) {
                asked = read(in);
            }
            out.flush();
        } catch (IOException gone) {
            // the asker has seen enough
        } finally {
            open.remove(asker);
        }
    }

    private static Optional<Asked> read(InputStream in) throws IOException {
        String[] request = line(in).split(" ");
        if (request.length != 3) {
            return Optional.empty();
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = Math.max(0, line.indexOf(':'));
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(Math.min(line.length(), colon + 1)).strip());
        }
        String host = headers.getOrDefault("host", List.of("")).get(0);
        return Optional.of(new Asked(host, request[1], headers));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket asker : open) {
                asker.close();
            }
        } catch (IOException closedAlready) {
            // that is what we wanted
        }
        threads.shutdownNow();
    }
}
