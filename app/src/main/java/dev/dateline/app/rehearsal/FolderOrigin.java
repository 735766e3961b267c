package dev.dateline.app.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Serves the files of a folder on loopback: every HTML file as a page, linked from section pages, every other file as a feed.
 * Files are spread over hosts named {@code site-N.localhost}. Nothing is said about a feed's type, as many servers do.
 */
public final class FolderOrigin implements AutoCloseable {
    private static final int SITES = 16;
    private static final int LINKS_A_SECTION = 50;
    private static final int HEADLINE_WORDS = 4;
    private static final int HEAD_BYTES = 64 * 1024;
    private static final Set<String> NOT_FEEDS = Set.of("jsonl", "md", "py", "sh", "png", "jpg", "gif", "done");

    private final List<Path> feeds = new ArrayList<>();
    private final List<Path> pages = new ArrayList<>();
    private final Set<Path> visited = ConcurrentHashMap.newKeySet();
    private final HttpServer http;
    private final ExecutorService workers = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "rehearsal-origin");
        thread.setDaemon(true);
        return thread;
    });

    private FolderOrigin(HttpServer http) {
        this.http = http;
    }

    /** Serves these folders on a free port. */
    public static FolderOrigin serve(List<Path> folders) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        FolderOrigin origin = new FolderOrigin(HttpServer.create(new InetSocketAddress(loopback, 0), 64));
        for (Path folder : folders) {
            origin.add(folder);
        }
        origin.http.setExecutor(origin.workers);
        origin.http.createContext("/", origin::handle);
        origin.http.start();
        return origin;
    }

    private void add(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                String extension = extension(file);
                if (extension.equals("html") || extension.equals("htm")) {
                    pages.add(file);
                } else if (!NOT_FEEDS.contains(extension)
                        && !file.getFileName().toString().equals("gold.json")) {
                    feeds.add(file);
                }
            });
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Addresses of all feeds. */
    public List<URI> feeds() {
        return addresses("feed", feeds.size());
    }

    /** Addresses of the section pages that link to all pages. */
    public List<URI> sections() {
        return addresses("section", (pages.size() + LINKS_A_SECTION - 1) / LINKS_A_SECTION);
    }

    private List<URI> addresses(String what, int count) {
        List<URI> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            addresses.add(URI.create("http://site-" + i % SITES + ".localhost:"
                    + http.getAddress().getPort() + "/" + what + "/" + i));
        }
        return addresses;
    }

    /** How many pages there are. */
    public int pages() {
        return pages.size();
    }

    /** How many pages were asked for at least once. */
    public int pagesVisited() {
        return (int) pages.stream().filter(visited::contains).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            Answer answer = path.length < 3 ? Answer.NONE : answer(path[1], path[2]);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(String what, String number) throws IOException {
        if (!number.matches("\\d{1,7}")) {
            return Answer.NONE;
        }
        int index = Integer.parseInt(number);
        return switch (what) {
            case "feed" -> index < feeds.size() ? file(feeds.get(index), null) : Answer.NONE;
            case "page" -> index < pages.size() ? file(pages.get(index), "text/html") : Answer.NONE;
            case "section" -> section(index * LINKS_A_SECTION);
            default -> Answer.NONE;
        };
    }

    private Answer file(Path file, @Nullable String type) throws IOException {
        visited.add(file);
        return new Answer(200, type == null ? Map.of() : Map.of("Content-Type", type), Files.readAllBytes(file));
    }

    private Answer section(int from) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><main><ul class=\"teasers\">");
        for (int i = from; i < Math.min(pages.size(), from + LINKS_A_SECTION); i++) {
            String title = title(pages.get(i));
            html.append(String.format(
                    Locale.ROOT,
                    "<li class=\"teaser\"><h3><a href=\"/page/%d/%s\">%s</a></h3></li>%n",
                    i,
                    slug(title),
                    Entities.escape(title)));
        }
        byte[] body = html.append("</ul></main></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        return new Answer(200, Map.of("Content-Type", "text/html; charset=utf-8"), body);
    }

    private static String title(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            String start = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            String title = Jsoup.parse(start).title().strip();
            boolean isHeadline = title.split("\\s+").length >= HEADLINE_WORDS;
            return isHeadline ? title : "A page without a headline " + title + " in the file " + page.getFileName();
        }
    }

    private static String slug(String title) {
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "news-story-without-latin-letters" : slug;
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    private record Answer(int status, Map<String, String> headers, byte[] body) {
        static final Answer NONE = new Answer(404, Map.of(), new byte[0]);
    }
}
