package dev.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that keep no rules: strange names, broken heads, bodies that never come. */
@Timeout(60)
class RudeClientsTest {
    private final GuardedDesk desk = GuardedDesk.open("desk.auth", "false", "desk.hosts", "desk.example.org");

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1, 200",
        "[::1]:8080, 200",
        "192.168.7.4:8080, 200",
        "desk.example.org, 200",
        "desk.example.org.:443, 200",
        "evil.example, 421",
        "desk.example.org.evil.example, 421",
        "evildesk.example.org, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "1.2.3.4.5, 421"
    })
    void theDeskAnswersToItsOwnNamesOnly(String host, int status) throws Exception {
        assertThat(Raw.status(desk.url(), "GET /api/stories HTTP/1.1", "Host: " + host))
                .isEqualTo(status);
    }

    @Test
    void aProgramOfOldThatNamesNoHostIsAnswered() throws Exception {
        assertThat(Raw.status(desk.url(), "GET /health HTTP/1.0")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /assets/../../../../etc/passwd HTTP/1.1",
                "GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /assets/..%2f..%2fetc%2fpasswd HTTP/1.1",
                "GET /assets/..%5c..%5cetc HTTP/1.1",
                "GET /assets/desk.css%00.svg HTTP/1.1",
                "GET //etc/passwd HTTP/1.1",
                "GET /assets/%c0%ae%c0%ae/x HTTP/1.1",
                "GET http://evil.example/ HTTP/1.1",
                "TRACE / HTTP/1.1",
                "CONNECT evil.example:443 HTTP/1.1",
                "GET / HTTP/9.9",
                "\u0000\u0001\u0002"
            })
    void aStrangeRequestLineGetsNothing(String line) throws Exception {
        String answer = Raw.ask(desk.url(), line, "Host: localhost");
        assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotContain("root:x:", "Exception", "\tat ");
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws Exception {
        String large = "X-Large: " + "a".repeat(20_000);
        assertThat(Raw.status(desk.url(), "GET / HTTP/1.1", "Host: localhost", large))
                .isEqualTo(431);
    }

    @Test
    void aLineBreakInAnAddressMakesNoHeader() throws Exception {
        String answer = Raw.ask(desk.url(), "GET /stories/x%0d%0aX-Injected:%20yes HTTP/1.1", "Host: localhost");
        assertThat(answer.lines()).noneMatch(line -> line.startsWith("X-Injected"));
    }

    @Test
    void aBodyWithoutALengthIsCutOffWhereItIsTooLarge() throws Exception {
        String chunk = "ffff\r\n" + "a".repeat(0xffff) + "\r\n";
        String head = "PUT /api/subscribers/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        String answer = Raw.send(desk.url(), head + chunk.repeat(17) + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void twoLengthsAreNone() throws Exception {
        assertThat(Raw.status(
                        desk.url(),
                        "POST /api/rules/check HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: 2",
                        "Transfer-Encoding: chunked"))
                .isEqualTo(400);
    }

    @Test
    void bodiesThatNeverComeDoNotKeepOthersWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                slow.add(begin("POST /api/rules/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{"));
            }
            long start = System.nanoTime();
            assertThat(desk.reader().get("health").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    private Socket begin(String bytes) throws IOException {
        Socket socket = new Socket(desk.url().getHost(), desk.url().getPort());
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
