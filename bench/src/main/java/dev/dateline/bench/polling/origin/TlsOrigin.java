package dev.dateline.bench.polling.origin;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** An origin whose certificate nobody has signed but itself; made anew by the JDK's keytool at each start. */
public final class TlsOrigin {
    private static final String PASSWORD = "changeit";

    private TlsOrigin() {}

    /** Starts it on a free port; its certificate names selfsigned.localhost. */
    public static Origin of(Function<Asked, Reply> site) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-tls");
        Path store = folder.resolve("keys.p12");
        try {
            make(store);
            return new Origin(
                    context(store)
                            .getServerSocketFactory()
                            .createServerSocket(0, 64, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
                    site);
        } catch (GeneralSecurityException broken) {
            throw new IOException("no TLS here", broken);
        } finally {
            Files.deleteIfExists(store);
            Files.deleteIfExists(folder);
        }
    }

    private static void make(Path store) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "origin",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=selfsigned.localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool makes no key");
        }
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
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
}
