package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.fetch.FetchOutcome.Failed;
import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are checked, always; an exception is for one source and its host alone. */
class TlsTest {
    private static final String HOST = "localhost";
    private static final String OTHER_HOST = "other.localhost";

    @TempDir
    static Path folder;

    private static final List<HttpServer> SERVERS = new ArrayList<>();
    private static URI good;
    private static URI selfSigned;
    private static URI expired;
    private static URI notYetValid;
    private static URI elsewhere;
    private static HttpFetcher fetcher;

    @BeforeAll
    static void originsStand() throws IOException, GeneralSecurityException {
        TestCertificates certificates = new TestCertificates(folder);
        good = origin(certificates.issued("good", HOST), null);
        SSLContext byNoOne = certificates.selfSigned("self-signed", HOST);
        selfSigned = origin(byNoOne, null);
        expired = origin(certificates.issued("expired", HOST, "-startdate", "-10d", "-validity", "5"), null);
        notYetValid = origin(certificates.issued("early", HOST, "-startdate", "+10d", "-validity", "5"), null);
        String away = selfSigned.toString().replace("://" + HOST, "://" + OTHER_HOST);
        elsewhere = origin(byNoOne, away);
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(1), Duration.ofSeconds(5), 4, true);
        fetcher = new HttpFetcher(limits, InstantSource.fixed(Instant.EPOCH), certificates.trust());
    }

    @AfterAll
    static void close() {
        fetcher.close();
        SERVERS.forEach(server -> server.stop(0));
    }

    /** An origin that redirects, or answers a feed. */
    private static URI origin(SSLContext certificate, String redirect) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = "<rss/>".getBytes(StandardCharsets.UTF_8);
                if (redirect != null) {
                    exchange.getResponseHeaders().set("Location", redirect);
                }
                exchange.sendResponseHeaders(redirect == null ? 200 : 302, redirect == null ? body.length : -1);
                if (redirect == null) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        SERVERS.add(server);
        return URI.create("https://" + HOST + ":" + server.getAddress().getPort() + "/feed");
    }

    private static FetchOutcome fetch(URI url, boolean unchecked) {
        try (BodyBudget.Share share = fetcher.share()) {
            FetchRequest request = FetchRequest.feed(url, Validators.NONE, 1000).withTlsUnchecked(unchecked);
            return fetcher.fetch(request, share);
        }
    }

    private static void assertUnsafe(URI url, String reason) {
        assertThat(fetch(url, false)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(Trouble.TLS);
            assertThat(failed.message()).contains(HOST).contains(reason);
        });
    }

    @Test
    void aCertificateInOrderIsTaken() {
        assertThat(fetch(good, false)).isInstanceOf(Fresh.class);
    }

    @Test
    void whatIsNotInOrderIsTold() {
        assertUnsafe(selfSigned, "signed by no one whom we trust");
        assertUnsafe(expired, "has expired");
        assertUnsafe(notYetValid, "not valid yet");
        URI otherName = URI.create(good.toString().replace("://" + HOST, "://" + OTHER_HOST));
        assertUnsafe(otherName, "for other names");
    }

    @Test
    void anExceptedSourceIsTakenWithAnyCertificate() {
        for (URI url : List.of(selfSigned, expired, notYetValid)) {
            assertThat(fetch(url, true)).isInstanceOf(Fresh.class);
            assertUnsafe(url, "certificate");
        }
    }

    @Test
    void anExceptionEndsWithItsHost() {
        assertThat(fetch(elsewhere, true))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.message()).contains(OTHER_HOST));
    }

    @Test
    void whatIsNoTlsIsTold() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerPlainly(plain));
            answering.start();
            assertUnsafe(URI.create("https://" + HOST + ":" + plain.getLocalPort() + "/"), "SSL message");
            answering.join();
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket caller = server.accept()) {
            caller.getInputStream().read();
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // the caller has seen enough
        }
    }

    @Test
    void aHandshakeThatNeverEndsTimesOut() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("https://" + HOST + ":" + mute.getLocalPort() + "/");
            assertThat(fetch(url, false))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.TIMEOUT));
        }
    }
}
