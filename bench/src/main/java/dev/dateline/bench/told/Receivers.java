package dev.dateline.bench.told;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Endpoints of webhooks, one a subscriber: keep what they took, and can be down. */
public final class Receivers implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DOWN = 503;
    private static final int TAKEN = 204;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, List<Message>> taken = new ConcurrentHashMap<>();
    private final Map<String, Duration> slow = new ConcurrentHashMap<>();
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    /**
     * A message that an endpoint took.
     *
     * @param channel id of the channel it came by
     * @param id the header webhook-id
     * @param alerts what it tells
     */
    public record Message(String channel, String id, List<Told> alerts) {}

    /**
     * An alert in a message.
     *
     * @param story what it is about; empty for a source or a channel
     * @param title its headline
     */
    public record Told(String alert, String thread, String story, String title) {}

    /** Endpoints on the loopback address. */
    public Receivers() throws IOException {
        this(InetAddress.getLoopbackAddress());
    }

    /** Endpoints at this address, on a free port. */
    public Receivers(InetAddress address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** The endpoint of a subscriber's channel; what is behind that in the path makes no difference. */
    public String address(String subscriber, String channel) {
        InetSocketAddress here = server.getAddress();
        String host = here.getAddress().getHostAddress();
        return "http://" + host + ":" + here.getPort() + "/" + subscriber + "/" + channel;
    }

    /** What a subscriber's endpoint took, in order. */
    public List<Message> taken(String subscriber) {
        List<Message> all = taken.getOrDefault(subscriber, List.of());
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    /** The newest of it: at most so many messages. */
    public List<Message> lately(String subscriber, int most) {
        List<Message> all = taken.getOrDefault(subscriber, List.of());
        synchronized (all) {
            return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
        }
    }

    /** Whether each message is refused for the time being, though some are taken. */
    public void setDown(String subscriber, boolean isDown) {
        if (isDown) {
            down.add(subscriber);
        } else {
            down.remove(subscriber);
        }
    }

    /** From now on its answers take so long. */
    public void setSlow(String subscriber, Duration answerAfter) {
        slow.put(subscriber, answerAfter);
    }

    /** Each second attempt at an endpoint that is down is taken, but not answered so: the sender cannot know. */
    private void take(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String subscriber = path[1];
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean isDown = down.contains(subscriber);
        if (!isDown || body.length % 2 == 0) {
            String id = exchange.getRequestHeaders().getFirst("webhook-id");
            taken.computeIfAbsent(subscriber, s -> Collections.synchronizedList(new ArrayList<>()))
                    .add(new Message(path[2], id, alerts(body)));
        }
        dawdle(subscriber);
        exchange.sendResponseHeaders(isDown ? DOWN : TAKEN, -1);
        exchange.close();
    }

    private void dawdle(String subscriber) {
        try {
            TimeUnit.MILLISECONDS.sleep(
                    slow.getOrDefault(subscriber, Duration.ZERO).toMillis());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Told> alerts(byte[] body) throws IOException {
        List<Told> alerts = new ArrayList<>();
        for (JsonNode told : JSON.readTree(body).get("alerts")) {
            JsonNode alert = told.get("alert");
            String story = alert.path("story").asText("");
            String title = alert.path("title").asText("");
            alerts.add(new Told(alert.get("id").asText(), alert.get("thread").asText(), story, title));
        }
        return alerts;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
