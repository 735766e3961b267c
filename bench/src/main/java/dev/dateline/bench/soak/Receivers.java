package dev.dateline.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Endpoints of webhooks, one a subscriber: keep what they took, and can be down. */
final class Receivers implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DOWN = 503;
    private static final int TAKEN = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, List<Message>> taken = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    /**
     * A message that an endpoint took.
     *
     * @param id the header webhook-id
     * @param alerts ids of the alerts in it
     */
    record Message(String id, List<String> alerts) {}

    Receivers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String address(String subscriber) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + subscriber;
    }

    /** What a subscriber's endpoint took, in order. */
    List<Message> taken(String subscriber) {
        return List.copyOf(taken.getOrDefault(subscriber, List.of()));
    }

    void setDown(String subscriber, boolean isDown) {
        if (isDown) {
            down.add(subscriber);
        } else {
            down.remove(subscriber);
        }
    }

    /** Each second attempt at an endpoint that is down is taken, but not answered so: the sender cannot know. */
    private void take(HttpExchange exchange) throws IOException {
        String subscriber = exchange.getRequestURI().getPath().substring(1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean isDown = down.contains(subscriber);
        if (!isDown || body.length % 2 == 0) {
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            taken.computeIfAbsent(subscriber, s -> new CopyOnWriteArrayList<>()).add(new Message(id, alerts(body)));
        }
        exchange.sendResponseHeaders(isDown ? DOWN : TAKEN, -1);
        exchange.close();
    }

    private static List<String> alerts(byte[] body) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode told : JSON.readTree(body).get("alerts")) {
            ids.add(told.get("alert").get("id").asText());
        }
        return ids;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
