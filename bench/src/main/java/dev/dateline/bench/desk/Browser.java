package dev.dateline.bench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium without a window: loads pages as a first visitor, and says when it painted something. */
final class Browser implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1440,900",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final DevTools page;

    private Browser(Process process, Path profile, DevTools page) {
        this.process = process;
        this.profile = profile;
        this.page = page;
    }

    /** Launches it; empty on a machine that has none. */
    static Optional<Browser> launch() throws IOException, InterruptedException {
        Optional<Path> program = Stream.of("chromium", "google-chrome", "chromium-browser")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        return program.isEmpty() ? Optional.empty() : Optional.of(launch(program.get()));
    }

    private static Browser launch(Path program) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("dateline-chromium");
        List<String> command = Stream.of(
                        Stream.of(program.toString()),
                        FLAGS.stream(),
                        Stream.of("--user-data-dir=" + profile, "about:blank"))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        DevTools page = DevTools.of(pageAt(listening(said)));
        Thread drain = new Thread(() -> said.lines().forEach(line -> {}), "chromium");
        drain.setDaemon(true);
        drain.start();
        page.call("Page.enable", Map.of());
        page.call("Network.enable", Map.of());
        page.call("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        return new Browser(process, profile, page);
    }

    /** Milliseconds from the start of the navigation until something of the page was painted; nothing is cached. */
    double firstPaint(URI address) {
        page.call("Page.navigate", Map.of("url", address.toString()));
        String painted = "location.href === '" + address
                + "' ? performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 : 0";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode value = page.call("Runtime.evaluate", Map.of("expression", painted, "returnByValue", true))
                    .path("result")
                    .path("value");
            if (value.asDouble() > 0) {
                return value.asDouble();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new IllegalStateException("nothing is painted: " + address);
    }

    private static String listening(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new IllegalStateException("Chromium does not start");
    }

    private static URI pageAt(String devTools) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + devTools + "/json/list"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            String answer = HttpClient.newHttpClient()
                    .send(list, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            for (JsonNode target : new ObjectMapper().readTree(answer)) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        throw new IllegalStateException("Chromium has no page");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
