package dev.dateline.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.meter.Meters;
import dev.dateline.schemas.meter.WireMeters;
import dev.dateline.schemas.setting.Settings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchServerTest {
    private final Meters meters = new Meters(10);
    private final Readiness roles = new Readiness();
    private final AtomicBoolean placing = new AtomicBoolean();
    private WatchServer server;

    @BeforeEach
    void start() throws Exception {
        roles.tells("desk", () -> true);
        roles.tells("streams", placing::get);
        WatchConfig config = WatchConfig.from(Settings.of(Map.of("watch.listen", "127.0.0.1:0")));
        server = WatchServer.start(config, meters, roles);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aProcessThatStartsLivesAndIsNotReady() throws Exception {
        assertThat(ask("/live").statusCode()).isEqualTo(200);
        assertThat(ask("/ready").statusCode()).isEqualTo(503);
        assertThat(ask("/ready").body()).isEqualTo("not ready: streams\n");
    }

    @Test
    void itIsReadyOnceEveryRoleWorksAndNotWhenOneStops() throws Exception {
        placing.set(true);
        assertThat(ask("/ready").statusCode()).isEqualTo(200);
        placing.set(false);
        assertThat(ask("/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void prometheusReadsCountsRolesAndTheProcess() throws Exception {
        meters.read(roles::readings);
        meters.read(new ProcessReadings(Path.of("."), "1.2.3")::all);
        meters.count(WireMeters.ITEMS, "ap");
        HttpResponse<String> answer = ask("/metrics");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.body().lines())
                .contains(
                        "# TYPE dateline_items_total counter",
                        "dateline_items_total{source=\"ap\"} 1",
                        "dateline_ready{role=\"desk\"} 1",
                        "dateline_ready{role=\"streams\"} 0",
                        "dateline_build_info{version=\"1.2.3\"} 1")
                .anyMatch(line -> line.startsWith("jvm_heap_used_bytes "));
    }

    private HttpResponse<String> ask(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
