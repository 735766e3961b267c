package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.RawOrigin.Script;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Origins that dawdle, flood, lie and hang up: each fetch ends in time, and says what was the matter. */
class HostileOriginTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final Duration TOTAL = Duration.ofMillis(500);
    /** For what must end before its time is up, however busy the machine is. */
    private static final Duration PLENTY = Duration.ofSeconds(20);
    /** What a busy machine may take longer. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final Duration DRIP = Duration.ofMillis(20);
    private static final Duration FLOOD = Duration.ZERO;
    private static final long CAP = 2 << 20;

    private HttpFetcher fetcher = fetcher(TOTAL);

    private static HttpFetcher fetcher(Duration total) {
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), total, 16, true);
        return new HttpFetcher(limits, InstantSource.fixed(Instant.EPOCH));
    }

    private void useFetcher(Duration total) {
        fetcher.close();
        fetcher = fetcher(total);
    }

    @AfterEach
    void close() {
        fetcher.close();
    }

    private FetchOutcome fetch(RawOrigin origin) {
        try (BodyBudget.Share share = fetcher.share()) {
            return fetcher.fetch(FetchRequest.feed(origin.url(), Validators.NONE, CAP), share);
        }
    }

    static Stream<Arguments> hostile() {
        String line = "x".repeat(1000) + "\r\n";
        return Stream.of(
                arguments("says nothing", RawOrigin.falling(""), Trouble.TIMEOUT),
                arguments("hangs up at once", RawOrigin.saying(""), Trouble.CONNECT),
                arguments("drips its status line", RawOrigin.repeating("HTTP/1.1 200 O", "K", DRIP), Trouble.TIMEOUT),
                arguments("drips its headers", RawOrigin.repeating(OK, "X-A: 1\r\n", DRIP), Trouble.TIMEOUT),
                arguments("drips its body", RawOrigin.repeating(OK + "\r\n", "x", DRIP), Trouble.TIMEOUT),
                arguments("drips its chunks", RawOrigin.repeating(CHUNKED, "1\r\nx\r\n", DRIP), Trouble.TIMEOUT),
                arguments("drips a chunk's size", RawOrigin.repeating(CHUNKED, "0", DRIP), Trouble.TIMEOUT),
                arguments("falls silent in its headers", RawOrigin.falling(OK + "X-A:"), Trouble.TIMEOUT),
                arguments("falls silent in its body", RawOrigin.falling(OK + "\r\n<rss>"), Trouble.TIMEOUT),
                arguments("floods with headers", RawOrigin.repeating(OK, "X-A: 1\r\n", FLOOD), Trouble.TOO_LARGE),
                arguments(
                        "floods with one header", RawOrigin.repeating(OK + "X-A: ", "xxxx", FLOOD), Trouble.TOO_LARGE),
                arguments(
                        "floods its status line", RawOrigin.repeating("HTTP/1.1 200 ", "OK", FLOOD), Trouble.TOO_LARGE),
                arguments(
                        "floods with interim answers",
                        RawOrigin.repeating("", "HTTP/1.1 100 Continue\r\n\r\n", FLOOD),
                        Trouble.TIMEOUT),
                arguments(
                        "drips interim answers",
                        RawOrigin.repeating("", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", DRIP),
                        Trouble.TIMEOUT),
                arguments("never ends", RawOrigin.repeating(OK + "\r\n", line, FLOOD), Trouble.TOO_LARGE),
                arguments(
                        "never ends its chunks",
                        RawOrigin.repeating(CHUNKED, "3e8\r\n" + "x".repeat(1000) + "\r\n", FLOOD),
                        Trouble.TOO_LARGE),
                arguments(
                        "never ends a chunk's extension",
                        RawOrigin.repeating(CHUNKED + "1;", "a=b;", FLOOD),
                        Trouble.TOO_LARGE),
                arguments(
                        "never ends its trailers",
                        RawOrigin.repeating(CHUNKED + "1\r\nx\r\n0\r\n", "X-A: 1\r\n", FLOOD),
                        Trouble.TOO_LARGE),
                arguments(
                        "announces 100 MB",
                        RawOrigin.falling(OK + "Content-Length: 104857600\r\n\r\n<rss>"),
                        Trouble.TOO_LARGE),
                arguments(
                        "announces more than there is",
                        RawOrigin.saying(OK + "Content-Length: 90\r\n\r\n<rss><item>"),
                        Trouble.CONNECT),
                arguments("hangs up in a chunk", RawOrigin.saying(CHUNKED + "ff\r\n<rss><item>"), Trouble.CONNECT),
                arguments("hangs up after a chunk", RawOrigin.saying(CHUNKED + "5\r\n<rss>\r\n"), Trouble.CONNECT),
                arguments("sends no chunks", RawOrigin.saying(CHUNKED + "<rss></rss>"), Trouble.PROTOCOL),
                arguments("sends a negative chunk", RawOrigin.saying(CHUNKED + "-5\r\n<rss>\r\n"), Trouble.PROTOCOL),
                arguments(
                        "sends a chunk beyond all numbers",
                        RawOrigin.saying(CHUNKED + "fffffffffffffffff\r\n<rss>\r\n"),
                        Trouble.PROTOCOL),
                arguments(
                        "announces a negative length",
                        RawOrigin.saying(OK + "Content-Length: -5\r\n\r\n<rss>"),
                        Trouble.PROTOCOL),
                arguments(
                        "announces nonsense for a length",
                        RawOrigin.saying(OK + "Content-Length: five\r\n\r\n<rss>"),
                        Trouble.PROTOCOL),
                arguments("is another protocol", RawOrigin.saying("SSH-2.0-OpenSSH_9.2\r\n"), Trouble.CONNECT),
                arguments("is noise", RawOrigin.saying("\0\1\2\3\r\n".repeat(200)), Trouble.TOO_LARGE),
                arguments("is too old", RawOrigin.saying("<html>Welcome</html>\r\n"), Trouble.CONNECT),
                arguments("has no such status", RawOrigin.saying("HTTP/1.1 9x9 OK\r\n\r\n"), Trouble.CONNECT),
                arguments(
                        "wants to speak another protocol",
                        RawOrigin.saying("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"),
                        Trouble.PROTOCOL),
                arguments(
                        "redirects to itself",
                        RawOrigin.saying("HTTP/1.1 301 Moved\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n"),
                        Trouble.REDIRECTS),
                arguments(
                        "redirects with a body without end",
                        RawOrigin.repeating("HTTP/1.1 301 Moved\r\nLocation: /feed\r\n\r\n", line, FLOOD),
                        Trouble.REDIRECTS));
    }

    @ParameterizedTest(name = "an origin that {0}")
    @MethodSource("hostile")
    void endsInTimeAndIsTold(String manner, Script script, Trouble trouble) throws IOException {
        try (RawOrigin origin = new RawOrigin(script)) {
            Duration total = trouble == Trouble.TIMEOUT ? TOTAL : PLENTY;
            useFetcher(total);
            long start = System.nanoTime();
            FetchOutcome outcome = fetch(origin);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(outcome).as(manner).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.message()).matches("[^\\n]{10,300}[.]");
                assertThat(failed.trouble()).as(failed.message()).isEqualTo(trouble);
            });
            assertThat(took).isLessThan(total.plus(GRACE));
            assertThat(origin.requests()).isLessThanOrEqualTo(2);
        }
    }

    static Stream<Arguments> mistaken() {
        String text = "<rss></rss>\n<!-- served by cache 7 -->\n";
        return Stream.of(
                arguments("announces more than there is", RawOrigin.saying(OK + "Content-Length: 90\r\n\r\n" + text)),
                arguments("and waits", RawOrigin.falling(OK + "Content-Length: 90\r\n\r\n" + text)),
                arguments("forgets the last chunk", RawOrigin.saying(CHUNKED + "26\r\n" + text + "\r\n")),
                arguments("ends its lines as on Unix", RawOrigin.saying("HTTP/1.1 200 OK\nX-A: 1\n\n" + text)),
                arguments("has no reason", RawOrigin.saying("HTTP/1.1 200\r\n\r\n" + text)),
                arguments("is of the nineties", RawOrigin.saying("HTTP/1.0 200 OK\r\n\r\n" + text)),
                arguments(
                        "sends hints first",
                        RawOrigin.saying("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK + "\r\n" + text)));
    }

    @ParameterizedTest(name = "an origin that {0}")
    @MethodSource("mistaken")
    void isForgivenWhatDoesNoHarm(String manner, Script script) throws IOException {
        try (RawOrigin origin = new RawOrigin(script)) {
            assertThat(fetch(origin))
                    .as(manner)
                    .isInstanceOfSatisfying(
                            Fresh.class,
                            fresh -> assertThat(new String(fresh.body(), StandardCharsets.UTF_8))
                                    .startsWith("<rss></rss>"));
        }
    }

    @Test
    void whoDawdlesOverALargeBodyHoldsNobodyUp() throws IOException {
        fetcher.close();
        fetcher = fetcher(Duration.ofSeconds(3));
        String large = OK + "\r\n" + "x".repeat((int) CAP - 1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (RawOrigin dawdling = new RawOrigin(RawOrigin.falling(large));
                RawOrigin healthy = new RawOrigin(RawOrigin.saying(large))) {
            List<CompletableFuture<FetchOutcome>> stuck = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                stuck.add(CompletableFuture.supplyAsync(() -> fetch(dawdling), threads));
            }
            assertThat(fetch(healthy)).isInstanceOf(Fresh.class);
            assertThat(stuck).allSatisfy(fetch -> assertThat(fetch.join()).isInstanceOf(Failed.class));
        } finally {
            threads.shutdownNow();
        }
    }
}
