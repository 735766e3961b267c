package dev.dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtractFromTheWebTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Fire on the quay</title></head><body><article><h1>Fire on the quay</h1>
            <p>Two fishing boats burnt on the northern quay early on Monday, the harbour master said in a statement.</p>
            <p>Nobody was hurt. The cause of the fire is not yet known, and the quay stays closed for the day.</p>
            </article></body></html>
            """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile String rules = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/fire", exchange -> answer(exchange, 200, PAGE.getBytes(StandardCharsets.UTF_8)));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/fire");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/picture", exchange -> answer(exchange, 200, new byte[4096]));
        server.createContext("/robots.txt", exchange -> {
            byte[] text = rules.getBytes(StandardCharsets.UTF_8);
            answer(exchange, text.length == 0 ? 404 : 200, text);
        });
        server.createContext("/gone", exchange -> answer(exchange, 404, new byte[0]));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private CommandRun explain(String path) {
        return CommandRun.of("extract", "--explain", "-D", "ingest.allowed-networks=127.0.0.0/8", address(path));
    }

    @Test
    void aPageIsExplainedUnderTheAddressThatAnswered() {
        CommandRun run = explain("/moved");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(run.lines())
                .startsWith("Fire on the quay")
                .anyMatch(line -> line.startsWith(address("/fire")))
                .endsWith("2 blocks kept, 1 left out: repeats-head 1.");
    }

    @Test
    void whatIsNoPageIsOneSentence() {
        assertThat(explain("/picture").err()).startsWith("This is no page but binary data.");
        assertThat(explain("/gone").err()).contains("answers 404");
    }

    @Test
    void aPageThatRobotsMayNotReadIsNotAskedFor() {
        rules = "User-agent: dateline\nDisallow: /fire\n";

        CommandRun refused = explain("/fire");
        assertThat(refused.code()).isNotEqualTo(ExitCode.OK);
        assertThat(refused.err()).contains("robots.txt keeps us out", "--ignore-robots");
        assertThat(explain("/moved").err()).as("nor by a redirect").contains("robots.txt keeps us out");
        assertThat(asked).doesNotContain("/fire");
    }

    @Test
    void whoInsistsGetsItAllTheSame() {
        rules = "User-agent: *\nDisallow: /\n";

        CommandRun run = CommandRun.of(
                "extract", "--ignore-robots", "-D", "ingest.allowed-networks=127.0.0.0/8", address("/moved"));

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(asked).containsExactly("/moved", "/fire");
    }

    @Test
    void anAddressOfThisMachineIsAskedOnlyWhenASettingAllowsIt() {
        CommandRun run = CommandRun.of("extract", address("/fire"));

        assertThat(run.code()).isNotEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("ingest.allowed-networks");
    }
}
