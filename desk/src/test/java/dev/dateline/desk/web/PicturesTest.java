package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.dateline.domain.access.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishers' pictures through the desk: what is a picture, from where it may come, and that nobody can ask for more. */
@Timeout(60)
class PicturesTest {
    private static final String PNG = "\u0089PNG\r\n\u001a\n and pixels";

    private final AtomicInteger asked = new AtomicInteger();
    private GuardedDesk desk;
    private HttpServer publisher;

    @BeforeEach
    void start() throws IOException {
        desk = GuardedDesk.open("desk.auth", "false");
        publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.start();
    }

    @AfterEach
    void stop() {
        desk.close();
        publisher.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0089PNG\r\n\u001a\n…', image/png",
        "'\u00ff\u00d8\u00ff\u00e0…', image/jpeg",
        "GIF89a…, image/gif",
        "RIFF1234WEBPVP8, image/webp",
        "1234ftypavif, image/avif"
    })
    void aPictureIsServedUnderTheTypeOfItsBytes(String bytes, String type) throws Exception {
        publishes("/p", "text/html", bytes);
        HttpResponse<String> answer = get("/p");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script>",
                "\u0089PN",
                "",
                "RIFF1234WAVE"
            })
    void whatIsNoPictureIsNotServedWhateverItIsCalled(String bytes) throws Exception {
        publishes("/p", "image/png", bytes);
        HttpResponse<String> answer = get("/p");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aPictureIsAskedForOnce() throws Exception {
        publishes("/p", "image/png", PNG);
        get("/p");
        get("/p");
        assertThat(asked).hasValue(1);
    }

    @Test
    void onlyWhatAPageShowsCanBeAskedFor() throws Exception {
        publishes("/secret", "image/png", PNG);
        String right = path("/p");
        String wrongAddress =
                right.substring(0, right.indexOf('.') + 1) + path("/secret").replaceFirst(".*\\.", "");
        for (String path : new String[] {
            wrongAddress,
            "pictures/x",
            "pictures/.",
            "pictures/AAAA.aHR0cDovL2V2aWwuZXhhbXBsZS8",
            "pictures/%2e%2e%2fx.y"
        }) {
            assertThat(desk.reader().get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void nothingIsFetchedFromThisMachineOrItsNetwork() throws Exception {
        publishes("/p", "image/png", PNG);
        try (GuardedDesk careful = GuardedDesk.open("desk.auth", "false", "desk.pictures.private-addresses", "false")) {
            int port = publisher.getAddress().getPort();
            for (String host :
                    new String[] {"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "169.254.169.254"}) {
                String path = careful.pictures()
                        .path("http://" + host + ":" + port + "/p")
                        .orElse("/pictures/none.none");
                assertThat(careful.reader().get(path.substring(1)).statusCode())
                        .as(host)
                        .isEqualTo(404);
            }
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aRedirectIsJudgedLikeTheAddressItself() throws Exception {
        publisher.createContext("/away", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        assertThat(get("/away").statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureThatIsTooLargeIsCutOff() throws Exception {
        publisher.createContext("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                out.write(PNG.getBytes(StandardCharsets.ISO_8859_1));
                for (int i = 0; i < 6_000; i++) {
                    out.write(new byte[1024]);
                }
            }
        });
        assertThat(get("/large").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingPictureIsAskedForAgainAfterSomeMinutes() throws Exception {
        publishes("/p", "text/html", "none");
        get("/p");
        get("/p");
        assertThat(asked).hasValue(1);
        desk.pass(Duration.ofMinutes(6));
        get("/p");
        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/svg+xml,<svg/>",
                "file:///etc/passwd",
                "//example.org/x",
                "http://user:pass@example.org/",
                "http:///x",
                "not an address"
            })
    void whatIsNoWebAddressHasNoPath(String address) {
        assertThat(desk.pictures().path(address)).isEmpty();
    }

    @Test
    void picturesAreForThoseWhoAreLetIn() throws Exception {
        publishes("/p", "image/png", PNG);
        try (GuardedDesk guarded = GuardedDesk.open()) {
            String path = guarded.pictures().path(address("/p")).orElseThrow().substring(1);
            assertThat(guarded.reader().get(path).statusCode()).isEqualTo(401);
            assertThat(guarded.reader()
                            .get(path, "Authorization", "Bearer " + guarded.key("x", Role.READER))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private void publishes(String path, String type, String latin) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        publisher.createContext(path, exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return desk.reader().get(path(path));
    }

    private String path(String path) {
        return desk.pictures().path(address(path)).orElseThrow().substring(1);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + publisher.getAddress().getPort() + path;
    }
}
