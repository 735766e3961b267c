package dev.dateline.ingest.push;

import dev.dateline.domain.item.SourceId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of an instance, from which all others are derived (HMAC-SHA-256 as a pseudo-random function): the
 * unguessable end of each source's callback address, and the secret its hub signs with. So nothing secret is stored on a
 * topic, and both are the same after a restart.
 */
public final class PushKey {
    private static final int BYTES = 32;
    private static final int TOKEN_BYTES = 18;

    private final SecretKeySpec key;

    private PushKey(byte[] secret) {
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The key of this passphrase. */
    public static PushKey of(String passphrase) {
        return new PushKey(passphrase.getBytes(StandardCharsets.UTF_8));
    }

    /** A key that nobody else has, and that is gone after a restart. */
    public static PushKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new PushKey(secret);
    }

    /** Tells one key from another without giving it away. */
    String fingerprint() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(derive("fingerprint"))
                .substring(0, 8);
    }

    /** The end of the source's callback address: 24 characters fit for a path. */
    String token(SourceId source) {
        byte[] derived = derive("callback " + source.value());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(derived, TOKEN_BYTES));
    }

    /** What the hub signs with: 43 characters; WebSub allows up to 200 bytes. */
    String secret(SourceId source, String hub, String topic) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(derive("secret " + source.value() + " " + hub + " " + topic));
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "PushKey";
    }
}
