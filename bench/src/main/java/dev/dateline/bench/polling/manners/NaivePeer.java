package dev.dateline.bench.polling.manners;

import dev.dateline.domain.item.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The loop that everybody writes first: every ten minutes it gets each feed with the JDK's client, follows redirects,
 * and thinks of nothing else. It shows that the examination can be failed.
 */
final class NaivePeer implements Peer {
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int MOST_REDIRECTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<URI, Instant> due = new LinkedHashMap<>();

    /** Papers are told apart by the header Host; has to be called before the JDK's client is first used. */
    static void allowHostHeader() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection");
    }

    NaivePeer(InstantSource clock, int port) {
        this.clock = clock;
        this.port = port;
    }

    @Override
    public void follow(Source source) {
        due.put(source.url(), clock.instant());
    }

    @Override
    public void work() {
        Instant now = clock.instant();
        due.replaceAll((url, when) -> {
            if (when.isAfter(now)) {
                return when;
            }
            get(url, 0);
            return now.plus(EVERY);
        });
    }

    private void get(URI url, int redirects) {
        String authority = url.getRawAuthority();
        try {
            HttpRequest request = HttpRequest.newBuilder(address(url))
                    .header("Host", authority == null ? "" : authority)
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 == 3 && redirects < MOST_REDIRECTS) {
                response.headers().firstValue("Location").ifPresent(place -> get(url.resolve(place), redirects + 1));
            }
        } catch (IOException | IllegalArgumentException broken) {
            // it tries again in ten minutes
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a paper's host really is; any other address is taken as it stands. */
    private URI address(URI url) {
        String host = url.getHost();
        if (host == null || !host.endsWith(".localhost") || url.getPort() != port) {
            return url;
        }
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return URI.create("http://127.0.0.1:" + port + url.getRawPath() + query);
    }

    /** A thread a feed. */
    @Override
    public AutoCloseable threads(int count) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        List.copyOf(due.keySet()).forEach(url -> threads.execute(() -> get(url, 0)));
        return threads::shutdownNow;
    }

    /** It remembers nothing. */
    @Override
    public void restart() {
        due.replaceAll((url, when) -> clock.instant());
    }

    @Override
    public List<String> published() {
        return new ArrayList<>();
    }

    @Override
    public void close() {
        due.clear();
    }
}
