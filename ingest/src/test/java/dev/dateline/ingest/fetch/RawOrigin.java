package dev.dateline.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server on loopback that says to each request, byte by byte, what no decent server says. */
final class RawOrigin implements AutoCloseable {
    /** Characters of a flood that are written at once. */
    private static final int FLOOD = 1 << 16;

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger requests = new AtomicInteger();

    /** Answers one request. */
    interface Script {
        void answer(OutputStream out) throws IOException;
    }

    RawOrigin(Script script) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        threads.submit(() -> acceptAll(script));
    }

    /** Says these words and hangs up. */
    static Script saying(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Says the first words, then the others again and again, with a pause before each. */
    static Script repeating(String once, String again, Duration pause) {
        return out -> {
            out.write(once.getBytes(StandardCharsets.ISO_8859_1));
            // a flood comes in large pieces: a flood of small ones takes longer than a visit may
            String piece = pause.isZero() ? again.repeat(Math.max(1, FLOOD / again.length())) : again;
            byte[] words = piece.getBytes(StandardCharsets.ISO_8859_1);
            while (!Thread.currentThread().isInterrupted()) {
                out.write(words);
                out.flush();
                if (!pause.isZero()) {
                    LockSupport.parkNanos(pause.toNanos());
                }
            }
        };
    }

    /** Says these words and then nothing, without hanging up. */
    static Script falling(String words) {
        return out -> {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            LockSupport.parkNanos(Duration.ofMinutes(5).toNanos());
        };
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/feed");
    }

    int requests() {
        return requests.get();
    }

    private Void acceptAll(Script script) throws IOException {
        while (!server.isClosed()) {
            Socket caller = server.accept();
            threads.submit(() -> serve(caller, script));
        }
        return null;
    }

    /** Hangs up after one answer, as soon as the caller has taken it. */
    private Void serve(Socket socket, Script script) throws IOException {
        try (Socket caller = socket) {
            var request =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = request.readLine();
            while (line != null && !line.isEmpty()) {
                line = request.readLine();
            }
            requests.incrementAndGet();
            script.answer(caller.getOutputStream());
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        server.close();
    }
}
