package dev.dateline.schemas.setting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whose signature makes a server's certificate good.
 *
 * @param context of connections that trust the certificates of a file and no others; empty for what Java trusts
 */
public record Trust(Optional<SSLContext> context) {
    /** In those authorities that Java has. */
    public static final Trust USUAL = new Trust(Optional.empty());

    private static final String EXPECTED = "a file of certificates in PEM form that can be read";

    /**
     * Trust in the certificates of a file (PEM, one or several), or for an empty text in those that Java has.
     *
     * @throws IllegalArgumentException whose message says what is expected, if the file has none
     */
    public static Trust in(String file) {
        if (file.isEmpty()) {
            return USUAL;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (!certificates.isEmpty()) {
                return new Trust(Optional.of(context(certificates)));
            }
        } catch (IOException | GeneralSecurityException | InvalidPathException unreadable) {
            throw new IllegalArgumentException(EXPECTED, unreadable);
        }
        throw new IllegalArgumentException(EXPECTED);
    }

    private static SSLContext context(Collection<? extends Certificate> certificates)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("trusted-" + store.size(), certificate);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
