package dev.dateline.ingest.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Verifies what a hub delivers: {@code X-Hub-Signature: method=hexadecimal HMAC of the body} (WebSub, 8). */
final class PushSignature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private PushSignature() {}

    /** Whether the header's value is the body's signature by this secret; takes as long whatever differs. */
    static boolean matches(@Nullable String header, String secret, byte[] body) {
        String[] parts = header == null ? new String[0] : header.strip().split("=", 2);
        String method = parts.length == 2 ? METHODS.get(parts[0].strip().toLowerCase(Locale.ROOT)) : null;
        if (method == null) {
            return false;
        }
        try {
            byte[] claimed = HexFormat.of().parseHex(parts[1].strip().toLowerCase(Locale.ROOT));
            return MessageDigest.isEqual(claimed, hmac(method, secret, body));
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    private static byte[] hmac(String method, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + method, impossible);
        }
    }
}
