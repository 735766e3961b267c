package dev.dateline.bench.polling.sweep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What a sweep is compared with: the JDK's client gets each feed once and throws the bytes away. */
final class BareLoop {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Before the first use of the JDK's client: each paper is a host of its own, with a connection of its own. */
    static void allowHostHeader() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    BareLoop(int port) {
        this.port = port;
    }

    /** How long so many threads take for so many papers. */
    Duration sweep(int papers, int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService loops = Executors.newFixedThreadPool(threads);
        long begun = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            loops.execute(() -> loop(next, papers));
        }
        loops.shutdown();
        if (!loops.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the bare loop takes longer than " + PATIENCE);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void loop(AtomicInteger next, int papers) {
        try {
            for (int paper = next.getAndIncrement(); paper < papers; paper = next.getAndIncrement()) {
                get(paper);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void get(int paper) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/feed"))
                .header("Host", Papers.host(paper) + ":" + port)
                .header("Connection", "close")
                .build();
        try {
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("paper " + paper + " answers " + status);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("paper " + paper + " does not answer", broken);
        }
    }
}
