package dev.dateline.app.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.schemas.meter.MeterText;
import dev.dateline.schemas.meter.Meters;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers programs that watch this process: {@code /metrics}; {@code /live}, which is 200 as long as the process answers;
 * and {@code /ready}, which is 200 once every role does its work, else 503 with the names of those that do not.
 */
public final class WatchServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(WatchServer::daemon);

    private WatchServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @throws IOException when the address cannot be had
     */
    public static WatchServer start(WatchConfig config, Meters meters, Readiness roles) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(config.host(), config.port()), 0);
        WatchServer server = new WatchServer(http);
        http.createContext("/metrics", exchange -> answer(exchange, 200, MeterText.TYPE, MeterText.of(meters)));
        http.createContext("/live", exchange -> answer(exchange, 200, "text/plain", "live\n"));
        http.createContext("/ready", exchange -> ready(exchange, roles));
        http.setExecutor(server.thread);
        http.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void ready(HttpExchange exchange, Readiness roles) throws IOException {
        String missing = roles.missing();
        boolean ready = missing.isEmpty();
        answer(exchange, ready ? 200 : 503, "text/plain", ready ? "ready\n" : "not ready: " + missing + "\n");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "watch", 256 * 1024);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        thread.shutdownNow();
    }
}
