package dev.dateline.desk.tls;

import dev.dateline.schemas.setting.SettingsRejected;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The desk's certificate with its private key, read and found to belong together.
 *
 * @param store has them
 * @param password opens the key in it
 */
public record TlsIdentity(KeyStore store, String password) {
    private static final String IN_MEMORY = "in memory";

    /**
     * What the settings name; empty for a desk that speaks plain HTTP.
     *
     * @throws SettingsRejected when it cannot be used, and why
     */
    public static Optional<TlsIdentity> read(TlsConfig config) {
        boolean files = !config.certificate().isEmpty() || !config.key().isEmpty();
        if (files && !config.keystore().isEmpty()) {
            throw new SettingsRejected(
                    "Set desk.tls.certificate and desk.tls.key, or else desk.tls.keystore: the desk has one certificate.");
        } else if (files) {
            return Optional.of(ofFiles(config));
        }
        return config.keystore().isEmpty() ? Optional.empty() : Optional.of(ofKeystore(config));
    }

    private static TlsIdentity ofFiles(TlsConfig config) {
        if (config.certificate().isEmpty() || config.key().isEmpty()) {
            throw new SettingsRejected("desk.tls.certificate and desk.tls.key are set together or not at all.");
        }
        List<Certificate> chain = PemFiles.certificates(config.certificate());
        PrivateKey key = PemFiles.key(config.key(), chain.get(0));
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("desk", key, IN_MEMORY.toCharArray(), chain.toArray(Certificate[]::new));
            return new TlsIdentity(store, IN_MEMORY);
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("a keystore in memory", impossible);
        }
    }

    private static TlsIdentity ofKeystore(TlsConfig config) {
        char[] password = config.password().toCharArray();
        KeyStore store;
        try {
            store = KeyStore.getInstance(new File(config.keystore()), password);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new SettingsRejected("desk.tls.keystore " + config.keystore()
                    + " is no PKCS #12 or JKS file that desk.tls.password opens: " + unreadable.getMessage());
        }
        if (!hasKey(store, password)) {
            throw new SettingsRejected("desk.tls.keystore " + config.keystore()
                    + " has no private key that desk.tls.password opens.");
        }
        return new TlsIdentity(store, config.password());
    }

    private static boolean hasKey(KeyStore store, char[] password) {
        try {
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException closed) {
            return false;
        }
    }
}
