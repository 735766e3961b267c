package dev.dateline.bench.latency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes webhooks, each at once, and notes when it came. */
public final class HookServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BACKLOG = 1_024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InstantSource clock;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * A webhook.
     *
     * @param id the message's id
     * @param at when it was here, whole
     * @param nanos the same by the clock for spans
     * @param seen when the report that caused it was fetched
     * @param placed when the story update that caused it was written
     */
    public record Taken(String id, Instant at, long nanos, Instant seen, Instant placed) {}

    public HookServer(InstantSource clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** Where a path of it is. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        long nanos = System.nanoTime();
        Instant now = clock.instant();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        JsonNode json = JSON.readTree(body);
        JsonNode receipt = json.at("/alerts/0/receipt");
        synchronized (taken) {
            taken.add(new Taken(
                    json.at("/id").asText(), now, nanos, station(receipt, "seen"), station(receipt, "placed")));
        }
    }

    private static Instant station(JsonNode receipt, String name) {
        return Instant.parse(receipt.path(name).asText());
    }

    /** All that came, in order. */
    public List<Taken> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
