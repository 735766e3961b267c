package dev.dateline.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identity of an article: the first 16 bytes of the SHA-256 of its canonical address (or feed guid), in hexadecimal. */
public record ArticleId(String value) {

    /** The id of the article at this canonical address. */
    public static ArticleId of(String canonicalUrl) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonicalUrl.getBytes(StandardCharsets.UTF_8));
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
