package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An issuer of certificates of our own, with good and bad ones, made afresh by the JDK's keytool. */
final class TestCertificates {
    private static final String PASSWORD = "changeit";

    private final Path folder;

    TestCertificates(Path folder) throws IOException {
        this.folder = folder;
        keytool("issuer", "-genkeypair", "-alias", "issuer", "-ext", "bc:c=ca:true", "-validity", "2");
    }

    /** A certificate by our issuer. */
    SSLContext issued(String name, String host, String... validity) throws IOException, GeneralSecurityException {
        Files.copy(folder.resolve("issuer"), folder.resolve(name));
        List<String> options =
                new ArrayList<>(List.of("-genkeypair", "-alias", name, "-signer", "issuer", "-ext", "san=dns:" + host));
        options.addAll(List.of(validity));
        keytool(name, options.toArray(String[]::new));
        return server(name);
    }

    /** A certificate by no one. */
    SSLContext selfSigned(String name, String host) throws IOException, GeneralSecurityException {
        keytool(name, "-genkeypair", "-alias", name, "-ext", "san=dns:" + host);
        return server(name);
    }

    /** Trust in our issuer and in no one else. */
    SSLContext trust() throws IOException, GeneralSecurityException {
        KeyStore issuer = KeyStore.getInstance("PKCS12");
        issuer.load(null, null);
        issuer.setCertificateEntry("issuer", load("issuer").getCertificate("issuer"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(issuer);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private SSLContext server(String name) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore both = load(name);
        KeyStore alone = KeyStore.getInstance("PKCS12");
        alone.load(null, null);
        char[] password = PASSWORD.toCharArray();
        alone.setKeyEntry(name, both.getKey(name, password), password, both.getCertificateChain(name));
        keys.init(alone, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private KeyStore load(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private void keytool(String store, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-keystore", folder.resolve(store).toString(), "-storepass", PASSWORD));
        if (options[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + store));
        }
        command.add("-J-XX:TieredStopAtLevel=1");
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
