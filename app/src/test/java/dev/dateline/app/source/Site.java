package dev.dateline.app.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site on loopback: a path has a body, or is not found; it remembers what it was asked. */
final class Site implements AutoCloseable {
    private static final String FEED = "<rss version='2.0'><channel><title>%s</title><language>en-GB</language>"
            + "<item><title>Harbour reopens</title><link>/a</link></item></channel></rss>";

    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer http;

    Site() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.add(path);
                byte[] body = bodies.getOrDefault(path, "").getBytes(UTF_8);
                exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        http.start();
    }

    Site feed(String path, String title) {
        return serve(path, FEED.formatted(title));
    }

    Site page(String path, String head, String body) {
        return serve(
                path,
                "<!DOCTYPE html><html lang='en'><head><title>The Post</title>" + head + "</head><body>" + body
                        + "</body></html>");
    }

    Site serve(String path, String body) {
        bodies.put(path, body);
        return this;
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path);
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
