package dev.dateline.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Many papers on loopback, each a host of its own, which take a while to answer and write down who visits them. */
final class VisitedOrigin implements AutoCloseable {
    private static final Duration ANSWERING = Duration.ofMillis(150);
    private static final byte[] FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>
            <item><title>Harbour reopens</title><link>/harbour</link></item></channel></rss>""".getBytes(UTF_8);

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();

    /**
     * One request for a paper's feed.
     *
     * @param who the comment in the visitor's User-Agent
     * @param begun when it came, of {@link System#nanoTime}
     * @param ended when it was answered
     */
    record Visit(String paper, String who, long begun, long ended) {}

    VisitedOrigin() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 256);
        http.createContext("/", this::answer);
        http.setExecutor(threads);
        http.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        long begun = System.nanoTime();
        String paper = exchange.getRequestHeaders().getFirst("Host").replaceFirst("\\..*", "");
        String who = exchange.getRequestHeaders().getFirst("User-Agent").replaceFirst(".*\\((.*)\\)", "$1");
        LockSupport.parkNanos(ANSWERING.toNanos());
        try (exchange) {
            exchange.sendResponseHeaders(200, FEED.length);
            exchange.getResponseBody().write(FEED);
        } finally {
            visits.add(new Visit(paper, who, begun, System.nanoTime()));
        }
    }

    /** The address of a paper's feed. */
    URI feed(String paper) {
        return URI.create("http://" + paper + ".localhost:" + http.getAddress().getPort() + "/feed");
    }

    /** Which papers each visitor visited after that moment. */
    Map<String, Set<String>> papersByVisitor(long since) {
        return visits.stream()
                .filter(visit -> visit.begun() > since)
                .collect(Collectors.groupingBy(Visit::who, Collectors.mapping(Visit::paper, Collectors.toSet())));
    }

    /** Visits to a paper that began before the former one was over, or sooner after its begin than this. */
    List<String> tooSoon(Duration apart) {
        Map<String, List<Visit>> byPaper = new HashMap<>();
        visits.forEach(visit -> byPaper.computeIfAbsent(visit.paper(), paper -> new ArrayList<>())
                .add(visit));
        List<String> wrong = new ArrayList<>();
        for (List<Visit> each : byPaper.values()) {
            each.sort(Comparator.comparing(Visit::begun));
            for (int i = 1; i < each.size(); i++) {
                Visit before = each.get(i - 1);
                Visit now = each.get(i);
                if (now.begun() < before.ended() || now.begun() - before.begun() < apart.toNanos()) {
                    wrong.add(now.paper() + ": " + now.who() + " came " + (now.begun() - before.begun()) / 1_000_000
                            + " ms after " + before.who());
                }
            }
        }
        return wrong;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
