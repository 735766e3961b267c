package dev.dateline.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of an article: the first 16 bytes, in hexadecimal, of the SHA-256 of what identifies its address (no scheme, no
 * "www.", no trailing slash), or of its feed's guid.
 */
public record ArticleId(String value) {

    /** The id of the article at this canonical address. */
    public static ArticleId of(String canonicalUrl) {
        try {
            byte[] address = CanonicalUrl.identity(canonicalUrl).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(address);
            return new ArticleId(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
