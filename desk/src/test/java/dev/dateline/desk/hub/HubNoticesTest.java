package dev.dateline.desk.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HubNoticesTest {
    private static final URI FEED = URI.create("http://desk.example/feeds/stories.atom?language=fr");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T12:00:00Z"));

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final AtomicReference<String> version = new AtomicReference<>("1");
    private HttpServer hub;

    @BeforeEach
    void start() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", exchange -> {
            byte[] form = exchange.getRequestBody().readAllBytes();
            told.add(URLDecoder.decode(new String(form, StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        hub.start();
    }

    @AfterEach
    void stop() {
        hub.stop(0);
    }

    @Test
    void aHubIsToldOnceWhenAFeedThatWasReadHasChanged() throws Exception {
        URI address = URI.create("http://127.0.0.1:" + hub.getAddress().getPort() + "/publish");
        HubConfig config = new HubConfig(Optional.of(address), Duration.ofMillis(100));
        try (HubNotices notices = HubNotices.start(config, CLOCK)) {
            assertThat(notices.hub()).contains(address);
            notices.read(FEED, "1", version::get);
            assertThat(told.poll(400, TimeUnit.MILLISECONDS)).isNull();
            version.set("2");
            assertThat(told.take()).isEqualTo("hub.mode=publish&hub.url=" + FEED);
            notices.read(FEED, "2", version::get);
            assertThat(told.poll(400, TimeUnit.MILLISECONDS)).isNull();
            version.set("3");
            assertThat(told.take()).contains(FEED.toString());
        }
    }

    @Test
    void withoutAHubNothingIsWatched() {
        HubNotices.NONE.read(FEED, "1", () -> {
            throw new AssertionError("nobody asks");
        });
        assertThat(HubNotices.NONE.hub()).isEmpty();
    }
}
