package dev.dateline.schemas.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.setting.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry with a user, behind TLS, under an authority of the house's own. */
class RegistryOverTlsTest extends SchemaRegistryContract {
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private ServedRegistry server;
    private SchemaRegistry registry;

    @BeforeEach
    void serve() throws Exception {
        server = ServedRegistry.overTls(certificate("ours"));
        registry = new HttpSchemaRegistry(withUser(), Trust.in(pem("ours")));
    }

    @AfterEach
    void stop() {
        registry.close();
        server.close();
    }

    @Override
    SchemaRegistry registry() {
        return registry;
    }

    @Test
    void theUserIsToldThroughIt() {
        registry.subjects();
        assertThat(server.authorizations).containsOnly("Basic ZGVzazpwQHNz");
    }

    @Test
    void whomNobodyVouchesForIsAskedOnceAndNamed() throws Exception {
        certificate("another");
        for (Trust trust : List.of(Trust.USUAL, Trust.in(pem("another")))) {
            SchemaRegistry doubtful = new HttpSchemaRegistry(withUser(), trust, Duration.ofMinutes(5));
            assertThatThrownBy(() -> doubtful.register("stories-value", FIRST))
                    .isInstanceOf(RegistryUnavailable.class)
                    .hasMessageContaining(server.url().toString())
                    .hasMessageContaining("registry.certificates")
                    .hasMessageNotContaining("p%40ss");
        }
        assertThat(server.authorizations).isEmpty();
    }

    @Test
    void aFileWithoutCertificatesIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing");
        assertThatThrownBy(() -> Trust.in(empty.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PEM");
    }

    private URI withUser() {
        return URI.create(server.url().toString().replace("//", "//desk:p%40ss@"));
    }

    private String pem(String name) {
        return folder.resolve(name + ".pem").toString();
    }

    private SSLContext certificate(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=ip:127.0.0.1");
        keytool(store, "-exportcert", "-rfc", "-file", pem(name));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path store, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-alias", "own", "-keystore", store.toString(), "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
