package dev.dateline.desk.access;

import dev.dateline.domain.access.AccessKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens one path for reading, for feed readers and event streams that can send no header: the key's id, a dot, and an HMAC of
 * the path under the key's lock. It ends with its key, and tells nothing of it.
 */
final class FeedToken {
    private static final Pattern WRITTEN = Pattern.compile("([a-z2-7]{12})\\.([A-Za-z0-9_-]{43})");
    private static final String ALGORITHM = "HmacSHA256";

    private FeedToken() {}

    /** The token of a path. */
    static String of(AccessKey key, String path) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.lock().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] bytes = mac.doFinal(("path\n" + path).getBytes(StandardCharsets.UTF_8));
            return key.id() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** The key that a token of this path was made with. */
    static Optional<AccessKey> key(String token, String path, Keys keys) {
        Matcher written = WRITTEN.matcher(token);
        return written.matches()
                ? keys.find(written.group(1)).filter(key -> isSame(of(key, path), token))
                : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
