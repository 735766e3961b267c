package dev.dateline.desk.picture;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns a publisher's address into a path of ours and back. The path is signed, so that nobody can make the desk fetch what no
 * page of it shows; desks that share a key read one another's paths.
 */
final class PictureAddress {
    static final String ROOT = "/pictures/";
    private static final int LONGEST = 2_000;
    private static final int SIGNATURE_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    PictureAddress(byte[] key) {
        this.key = key.clone();
    }

    /** The path of a web address; empty when the text is none, or far too long. */
    Optional<String> path(@Nullable String original) {
        return original == null ? Optional.empty() : web(original.strip()).map(url -> ROOT + sign(url.toString()));
    }

    /** The address that one of our paths stands for, by its last part; empty when it is not one of ours. */
    Optional<URI> original(String signed) {
        String[] parts = signed.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String url = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            byte[] given = Base64.getUrlDecoder().decode(parts[0]);
            return MessageDigest.isEqual(given, signature(url)) ? web(url) : Optional.empty();
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private String sign(String url) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(signature(url)) + "."
                + encoder.encodeToString(url.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<URI> web(String text) {
        try {
            URI url = new URI(text).parseServerAuthority();
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            boolean fit = web && url.getHost() != null && url.getRawUserInfo() == null && text.length() <= LONGEST;
            return fit ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private byte[] signature(String url) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(url.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
