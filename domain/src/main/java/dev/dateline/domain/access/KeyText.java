package dev.dateline.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key as its holder has it, such as {@code dateline_4k2…_Zm9v…}: an id to find it by, and 256 random bits that nobody
 * else knows. What begins so is found by programs that look for secrets in public places.
 */
public final class KeyText {
    private static final String PREFIX = "dateline_";
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "([a-z2-7]{12})_([A-Za-z0-9_-]{43})");
    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_LENGTH = 12;
    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private final String secret;

    private KeyText(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    /**
     * A new key.
     *
     * @param random one that cannot be foretold
     */
    public static KeyText fresh(RandomGenerator random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new KeyText(
                id.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The key that is written so; empty when the text is none. */
    public static Optional<KeyText> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(new KeyText(written.group(1), written.group(2))) : Optional.empty();
    }

    /** What it is found by; no secret. */
    public String id() {
        return id;
    }

    /** What its holder is shown, once. */
    public String written() {
        return PREFIX + id + "_" + secret;
    }

    /**
     * What is kept of it: HMAC-SHA-256 of the secret, with the id as the salt, in base 64. One fast round is enough, for
     * 256 random bits cannot be tried out.
     */
    public String lock() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(id.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return PREFIX + id + "_…";
    }
}
