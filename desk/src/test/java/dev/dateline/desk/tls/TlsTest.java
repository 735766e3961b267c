package dev.dateline.desk.tls;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.desk.MemoryWire;
import dev.dateline.desk.access.AccessConfig;
import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.channel.OwnCertificate;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.picture.Pictures;
import dev.dateline.desk.web.FrontDoor;
import dev.dateline.desk.web.WebAddress;
import dev.dateline.desk.web.WebServer;
import dev.dateline.desk.wire.WireProgress;
import dev.dateline.schemas.setting.Settings;
import dev.dateline.schemas.setting.SettingsRejected;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
    private static final String CERTIFICATE = TlsConfig.CERTIFICATE.key();
    private static final String KEY = TlsConfig.KEY.key();
    private static final String KEYSTORE = TlsConfig.KEYSTORE.key();
    private static final String PASSWORD = TlsConfig.PASSWORD.key();

    @TempDir
    private static Path folder;

    private static OwnCertificate own;
    private static OwnCertificate other;

    @BeforeAll
    static void makeCertificates() throws IOException {
        own = new OwnCertificate(folder, "localhost");
        other = new OwnCertificate(folder, "elsewhere.example");
    }

    @Test
    void aClientThatTrustsTheCertificateIsServed() throws Exception {
        for (Map<String, String> settings : List.of(
                Map.of(CERTIFICATE, own.file(), KEY, own.key()),
                Map.of(KEYSTORE, own.keystore(), PASSWORD, OwnCertificate.PASSWORD))) {
            try (WebServer desk = desk(settings)) {
                assertThat(desk.url()).hasScheme("https");
                HttpResponse<String> health = get(own, desk, "health");
                assertThat(health.statusCode()).isEqualTo(200);
                assertThat(health.sslSession().orElseThrow().getProtocol()).startsWith("TLSv1.");
                assertThat(get(own, desk, "health/ready").statusCode()).isEqualTo(200);
                assertThat(get(own, desk, "").body()).contains("Dateline");
            }
        }
    }

    @Test
    void whoDoesNotTrustItOrSpeaksPlainlyIsToldNothing() throws Exception {
        try (WebServer desk = desk(Map.of(CERTIFICATE, own.file(), KEY, own.key()))) {
            assertThatThrownBy(() -> get(other, desk, "health")).isInstanceOf(SSLHandshakeException.class);
            URI plain = URI.create("http://localhost:" + desk.url().getPort() + "/health");
            assertThatThrownBy(() -> HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(plain).build(), BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void withoutACertificateTheDeskSpeaksPlainHttp() {
        assertThat(TlsIdentity.read(TlsConfig.NONE)).isEmpty();
        assertThat(TlsConfig.from(Settings.defaults())).isEqualTo(TlsConfig.NONE);
    }

    @Test
    void whatCannotBeUsedIsRefusedInASentence() throws Exception {
        String text = Files.writeString(folder.resolve("text.pem"), "hello").toString();
        String pkcs1 = Files.writeString(folder.resolve("rsa.pem"), "-----BEGIN RSA PRIVATE KEY-----\n")
                .toString();
        refuses("set together", CERTIFICATE, own.file());
        refuses("set together", KEY, own.key());
        refuses("one certificate", CERTIFICATE, own.file(), KEYSTORE, own.keystore());
        refuses("gone.pem cannot be read", CERTIFICATE, folder.resolve("gone.pem") + "", KEY, own.key());
        refuses("text.pem has no certificate", CERTIFICATE, text, KEY, own.key());
        refuses("text.pem has no private key in PKCS #8", CERTIFICATE, own.file(), KEY, text);
        refuses("openssl pkcs8 -topk8", CERTIFICATE, own.file(), KEY, pkcs1);
        refuses("is not the key of the first certificate", CERTIFICATE, own.file(), KEY, other.key());
        refuses("that desk.tls.password opens", KEYSTORE, own.keystore(), PASSWORD, "wrong");
        refuses("that desk.tls.password opens", KEYSTORE, text, PASSWORD, "any");
        refuses("that desk.tls.password opens", KEYSTORE, folder.resolve("gone.p12") + "");
    }

    private static void refuses(String sentence, String... settings) {
        Map<String, String> set = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            set.put(settings[i], settings[i + 1]);
        }
        assertThatThrownBy(() -> TlsIdentity.read(TlsConfig.from(Settings.of(set))))
                .isInstanceOf(SettingsRejected.class)
                .hasMessageContaining(sentence);
    }

    private static WebServer desk(Map<String, String> settings) {
        InstantSource clock = InstantSource.fixed(NOON);
        Optional<TlsIdentity> tls = TlsIdentity.read(TlsConfig.from(Settings.of(settings)));
        Newsroom newsroom = new Newsroom(10, clock);
        newsroom.progress(new WireProgress(true, true, 0));
        Entrance entrance = Entrance.open(AccessConfig.from(Settings.defaults()), "localhost");
        FrontDoor door = new FrontDoor(new WebAddress("localhost", 0), entrance, Pictures.OFF, tls);
        return WebServer.start(door, newsroom, MemoryWire.door(), clock, routes -> {});
    }

    private static HttpResponse<String> get(OwnCertificate trusted, WebServer desk, String path) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(trusted.client()).build();
        return client.send(HttpRequest.newBuilder(desk.url().resolve(path)).build(), BodyHandlers.ofString());
    }
}
