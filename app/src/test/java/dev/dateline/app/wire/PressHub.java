package dev.dateline.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A small WebSub hub on loopback, and the newspaper whose feed names it. */
final class PressHub implements AutoCloseable {
    private final HttpServer http;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Map<String, String>> requests = new LinkedBlockingQueue<>();
    private volatile String feed = "";
    private volatile int polls;

    PressHub() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        http.createContext("/feed", this::serve);
        http.createContext("/hub", this::take);
        http.start();
    }

    /** The feed lists this from now on; returns its address. */
    String lists(String rss) {
        feed = rss;
        return address("/feed");
    }

    /** How often the feed was asked for. */
    int polls() {
        return polls;
    }

    private void serve(HttpExchange exchange) throws IOException {
        polls++;
        byte[] bytes = feed.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Link", "<" + address("/hub") + ">; rel=\"hub\"");
        exchange.getResponseHeaders().add("Link", "<" + address("/feed") + ">; rel=\"self\"");
        exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        requests.add(Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8))));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    /** Waits for a subscription and asks whether it is meant; returns it. */
    Map<String, String> subscribed() throws IOException, InterruptedException {
        Map<String, String> form = requests.poll(60, TimeUnit.SECONDS);
        if (form == null) {
            throw new AssertionError("nobody subscribed");
        }
        String query = "?hub.mode=subscribe&hub.challenge=word&hub.lease_seconds=864000&hub.topic="
                + URLEncoder.encode(form.get("hub.topic"), UTF_8);
        URI question = URI.create(form.get("hub.callback") + query);
        String answer = client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString())
                .body();
        if (!answer.equals("word")) {
            throw new AssertionError("the subscription was not meant: " + answer);
        }
        return form;
    }

    /** Delivers to a subscriber; returns the status of his answer. */
    int deliver(Map<String, String> subscription, String rss) throws IOException, InterruptedException {
        byte[] body = rss.getBytes(UTF_8);
        HttpRequest delivery = HttpRequest.newBuilder(URI.create(subscription.get("hub.callback")))
                .header("Content-Type", "application/rss+xml")
                .header("X-Hub-Signature", "sha256=" + signature(subscription.get("hub.secret"), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(delivery, BodyHandlers.discarding()).statusCode();
    }

    private static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
