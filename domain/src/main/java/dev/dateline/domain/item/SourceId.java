package dev.dateline.domain.item;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Identity of a source; stable as long as its configuration is. */
public record SourceId(String value) {
    private static final int HASH_BYTES = 4;

    /** The id of the source at this address: its host, to be readable, and a hash of all of it, to be unique. */
    public static SourceId of(URI url) {
        String authority = url.getRawAuthority() == null ? "" : url.getRawAuthority();
        String host =
                authority.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceAll("[^a-z0-9.]+", "-");
        return new SourceId(host + "-" + hash(url.toString()));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
