package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.ops.ComposeFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processes of {@code docker-compose.yml} without containers: same command, same environment; only host names, ports,
 * directories and the number of brokers are this machine's. One of each role; with {@code -Ddateline.composed=all} all of them.
 */
class ComposedProcessesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void eachRoleGetsReadyTellsItsNumbersAndStopsWithinTwentySeconds() throws Exception {
        Map<String, Integer> watched = new LinkedHashMap<>();
        Map<String, DatelineProcess> running = new LinkedHashMap<>();
        try (RealWire wire = new RealWire(directory.resolve("kafka"))) {
            for (String service : services()) {
                int port = DatelineProcess.freePort();
                watched.put(service, port);
                running.put(service, start(service, port, wire));
            }
            watched.forEach((service, port) -> Awaitility.await(service)
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> ask(port, "/ready").statusCode() == 200));
            for (int port : watched.values()) {
                assertThat(ask(port, "/metrics").body()).contains("\ndateline_ready{role=", "\njvm_heap_used_bytes ");
            }
            assertThat(running.get("streams-1").said())
                    .anyMatch(line -> line.startsWith("{\"timestamp\":") && line.contains("\"arguments\":"));
            for (DatelineProcess process : running.values()) {
                long before = System.nanoTime();
                assertThat(process.stop()).isIn(0, 143);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
            }
        } finally {
            running.values().forEach(DatelineProcess::close);
        }
    }

    private static List<String> services() throws IOException {
        List<String> all = List.copyOf(ComposeFile.read().roles().keySet());
        return "all".equals(System.getProperty("dateline.composed"))
                ? all
                : all.stream().filter(name -> name.endsWith("-1")).toList();
    }

    private DatelineProcess start(String service, int port, RealWire wire) throws IOException {
        ComposeFile compose = ComposeFile.read();
        Map<String, String> environment = new LinkedHashMap<>(compose.environment(service));
        environment.put("DATELINE_KAFKA_BOOTSTRAP_SERVERS", wire.kafka().bootstrapServers());
        environment.put("DATELINE_KAFKA_REPLICATION", "1");
        environment.put("DATELINE_REGISTRY_URL", wire.registryUrl().toString());
        environment.put("DATELINE_WATCH_LISTEN", "127.0.0.1:" + port);
        environment.put("DATELINE_DATA_DIRECTORY", directory.resolve(service).toString());
        environment.put("DATELINE_DESK_HOST", "127.0.0.1");
        environment.put("DATELINE_DESK_PORT", "0");
        return DatelineProcess.start(compose.command(service), environment);
    }

    private static HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
