package dev.dateline.desk.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's certificate that nobody has signed but itself, made afresh by the JDK's keytool. */
public final class OwnCertificate {
    /** What opens the keystore and the key in it. */
    public static final String PASSWORD = "changeit";

    private final Path store;
    private final Path pem;

    /** A certificate for this host. */
    public OwnCertificate(Path folder, String host) throws IOException {
        store = folder.resolve(host + ".p12");
        pem = folder.resolve(host + ".pem");
        keytool(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host);
        keytool("-exportcert", "-rfc", "-file", pem.toString());
    }

    /** The file that says whom to trust. */
    public String file() {
        return pem.toString();
    }

    /** The keystore, PKCS #12. */
    public String keystore() {
        return store.toString();
    }

    /** A new PEM file of the private key. */
    public String key() throws IOException, GeneralSecurityException {
        String encoded = Base64.getMimeEncoder().encodeToString(
                keys().getKey("own", PASSWORD.toCharArray()).getEncoded());
        String pemKey = "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(Path.of(pem + ".key"), pemKey).toString();
    }

    /** What a client speaks with that trusts this certificate and no other. */
    public SSLContext client() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("own", keys().getCertificate("own"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** What the server speaks with. */
    public SSLContext server() throws IOException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys(), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-alias", "own", "-keystore", store.toString(), "-storepass", PASSWORD));
        command.add("-J-XX:TieredStopAtLevel=1");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
