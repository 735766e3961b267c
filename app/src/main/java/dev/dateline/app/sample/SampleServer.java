package dev.dateline.app.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the sample wire over HTTP on loopback, each outlet under its own host {@code <outlet>.localhost}: feeds in four
 * formats, section pages, article pages, and what goes wrong on real sites: a feed that dies, dates that lie, a page
 * that is withdrawn. It answers conditional requests with 304.
 */
public final class SampleServer implements AutoCloseable {
    private static final int FEED_LENGTH = 30;
    private static final int RELATED = 5;

    private final SampleWire wire;
    private final ScriptClock clock;
    private final Map<String, SampleOutlet> outlets;
    private final HttpServer http;
    private final ExecutorService workers;

    private SampleServer(SampleWire wire, ScriptClock clock, HttpServer http) {
        this.wire = wire;
        this.clock = clock;
        this.http = http;
        this.outlets = wire.outlets().stream().collect(Collectors.toMap(SampleOutlet::id, Function.identity()));
        this.workers = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "sample-wire");
            thread.setDaemon(true);
            return thread;
        });
        http.setExecutor(workers);
        http.createContext("/", this::handle);
        http.start();
    }

    /**
     * Starts serving on 127.0.0.1.
     *
     * @param port 0 for any free port
     * @throws java.net.BindException when the port is in use
     */
    public static SampleServer start(SampleWire wire, ScriptClock clock, int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new SampleServer(wire, clock, HttpServer.create(new InetSocketAddress(loopback, port), 64));
    }

    /** The port it listens on. */
    public int port() {
        return http.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, respond(exchange));
        }
    }

    private Answer respond(HttpExchange exchange) {
        @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
        SampleOutlet outlet = host == null ? null : outlets.get(host.replaceFirst("\\.localhost(:\\d+)?$", ""));
        String path = exchange.getRequestURI().getPath();
        if (outlet == null) {
            return Answer.text(404, "No such outlet. The sample wire's outlets are " + outlets.keySet());
        }
        if (path.equals("/robots.txt")) {
            return Answer.text(200, "User-agent: *\nAllow: /\n");
        }
        Duration now = clock.elapsed();
        if (path.equals(outlet.feed()) || path.equals("/")) {
            return front(outlet, path, now);
        }
        return page(outlet, path, now);
    }

    private Answer front(SampleOutlet outlet, String path, Duration now) {
        if (outlet.diesAt() != null && path.equals(outlet.feed())) {
            Duration since = now.minus(SampleArticleFile.scriptTime(outlet.diesAt()));
            if (!since.isNegative()) {
                return since.compareTo(Duration.ofSeconds(20)) < 0
                        ? Answer.text(500, "Internal Server Error")
                        : Answer.text(410, "This feed has been discontinued.");
            }
        }
        List<SampleArticle> newest =
                wire.published(outlet, now).stream().limit(FEED_LENGTH).toList();
        if (outlet.format().equals("html") || path.equals("/")) {
            return Answer.html(
                    200, new SamplePage(outlet, site(outlet), List.of()).section(links(outlet, newest, now)));
        }
        SampleFeed feed = new SampleFeed(
                outlet,
                site(outlet),
                newest.stream().map(a -> entry(outlet, a, now)).toList());
        return new Answer(200, feed.contentType(), feed.text());
    }

    private SampleFeed.Entry entry(SampleOutlet outlet, SampleArticle article, Duration now) {
        SampleArticle.Version version = article.at(now).orElseThrow();
        boolean lies = outlet.liesAboutDates();
        Instant published = clock.when(article.firstAt());
        return new SampleFeed.Entry(
                article.id(),
                site(outlet) + article.path(),
                version.title(),
                version.summary(),
                outlet.fullText() ? SampleBody.html(version, false) : "",
                lies ? lie(article, published) : published,
                lies ? clock.now().instant() : clock.when(version.at()));
    }

    /** A date as lying feeds have it: far ahead, the epoch, or always this very moment. */
    private Instant lie(SampleArticle article, Instant honest) {
        return switch (Math.floorMod(article.id().hashCode(), 3)) {
            case 0 -> honest.plus(Duration.ofDays(400));
            case 1 -> Instant.EPOCH;
            default -> clock.now().instant();
        };
    }

    private Answer page(SampleOutlet outlet, String path, Duration now) {
        for (SampleArticle article : wire.articles()) {
            if (article.outlet().equals(outlet.id()) && article.path().equals(path)) {
                if (article.isWithdrawn(now)) {
                    return Answer.text(410, "This article has been withdrawn.");
                }
                return article.at(now)
                        .map(version -> Answer.html(200, write(outlet, article, version, now)))
                        .orElse(Answer.text(404, "Not found"));
            }
        }
        return Answer.text(404, "Not found");
    }

    private String write(SampleOutlet outlet, SampleArticle article, SampleArticle.Version version, Duration now) {
        List<SampleArticle> others = wire.published(outlet, now).stream()
                .filter(a -> !a.id().equals(article.id()))
                .limit(RELATED)
                .toList();
        return new SamplePage(outlet, site(outlet), links(outlet, others, now))
                .article(article, version, clock.when(article.firstAt()));
    }

    private List<SamplePage.Link> links(SampleOutlet outlet, List<SampleArticle> articles, Duration now) {
        return articles.stream()
                .map(a -> new SamplePage.Link(
                        site(outlet) + a.path(), a.at(now).orElseThrow().title()))
                .toList();
    }

    private String site(SampleOutlet outlet) {
        return SampleWire.site(outlet, port());
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + Integer.toHexString(answer.body().hashCode()) + "\"";
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        if (answer.status() == 200) {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), headOnly ? -1 : body.length);
        if (!headOnly) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    private record Answer(int status, String contentType, String body) {
        static Answer text(int status, String text) {
            return new Answer(status, "text/plain; charset=utf-8", text);
        }

        static Answer html(int status, String text) {
            return new Answer(status, "text/html; charset=utf-8", text);
        }
    }
}
