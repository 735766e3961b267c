package dev.dateline.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A newspaper's web site on loopback: a path has a body, or is not found. */
final class PaperServer implements AutoCloseable {
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final HttpServer http;

    PaperServer() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        http.createContext("/", exchange -> {
            try (exchange) {
                String body = bodies.get(exchange.getRequestURI().getPath());
                byte[] bytes = body == null ? new byte[0] : body.getBytes(UTF_8);
                String type = body != null && body.startsWith("<!DOCTYPE html") ? "text/html" : "application/xml";
                exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
                exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        http.start();
    }

    /** Serves a feed of this title, and returns its address. */
    String feed(String path, String title) {
        return serve(path, """
                <?xml version="1.0"?><rss version="2.0"><channel><title>%s</title><link>%s</link><language>en-GB</language>
                <item><title>Harbour reopens</title><link>%s</link></item></channel></rss>""".formatted(title, address("/"), address("/harbour")));
    }

    /** Serves a page that announces these feeds, and returns its address. */
    String page(String path, String... feeds) {
        StringBuilder head = new StringBuilder();
        for (String feed : feeds) {
            head.append("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"" + feed + "\" title=\"" + feed
                    + "\">");
        }
        return serve(
                path, "<!DOCTYPE html><html><head><title>A page</title>" + head + "</head><body>News</body></html>");
    }

    /** Serves an outlet's feed, with its only article, and that article's page; returns the feed's address. */
    String paper(String outlet, String title, String page) {
        String article = serve("/" + outlet + "/article.html", page);
        return serve("/" + outlet + "/feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>%s</title><link>%s</link><language>en</language>
                <item><title>%s</title><link>%s</link></item></channel></rss>""".formatted(outlet, address("/" + outlet), title, article));
    }

    private String serve(String path, String body) {
        bodies.put(path, body);
        return address(path);
    }

    /** The address of a path, whether anything is there or not. */
    String address(String path) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
