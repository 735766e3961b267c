package dev.dateline.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.app.broker.BrokerConfig;
import dev.dateline.app.broker.DataDirectory;
import dev.dateline.app.broker.EmbeddedBroker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A role of its own is started before its Kafka. */
class BrokerAwayTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private int kafkaPort;
    private int deskPort;

    @BeforeEach
    void choosePorts() throws IOException {
        kafkaPort = DatelineProcess.freePort();
        deskPort = DatelineProcess.freePort();
    }

    @Test
    void aRoleWaitsForKafkaAndGoesOnWhenItComes() throws Exception {
        try (DatelineProcess desk = startDesk()) {
            assertThat(desk.await("Waiting for Kafka", PATIENCE))
                    .startsWith("Waiting for Kafka at 127.0.0.1:" + kafkaPort + ": ");
            try (DataDirectory held = DataDirectory.open(directory.resolve("broker"));
                    EmbeddedBroker broker = EmbeddedBroker.start(held, new BrokerConfig("127.0.0.1", kafkaPort, 0))) {
                assertThat(desk.await("Dateline runs.", PATIENCE)).contains(broker.bootstrapServers());
                assertThat(page()).contains("Waiting for the first story");
                assertThat(desk.stop()).isIn(0, 130, 143);
            }
        }
    }

    @Test
    void aRoleThatWaitsCanBeStopped() throws Exception {
        try (DatelineProcess desk = startDesk()) {
            desk.await("Waiting for Kafka", PATIENCE);
            long begun = System.nanoTime();
            desk.stop();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            assertThat(desk.said()).noneMatch(line -> line.contains("Unexpected"));
        }
    }

    private DatelineProcess startDesk() throws IOException {
        return DatelineProcess.start(List.of(
                "desk",
                "--bootstrap-servers=127.0.0.1:" + kafkaPort,
                "--desk-port=" + deskPort,
                "--data-dir=" + directory.resolve("desk")));
    }

    private String page() throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + deskPort + "/");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
                .body();
    }
}
