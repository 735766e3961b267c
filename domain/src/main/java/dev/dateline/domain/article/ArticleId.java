package dev.dateline.domain.article;

import dev.dateline.domain.article.url.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of an article: the first 16 bytes, in hexadecimal, of the SHA-256 of what identifies its address (no scheme, no
 * "www.", no trailing slash), or of its feed's guid. A part of an article that tells of several events has the article's identity
 * with {@code #} and the part's number behind it, wherever a report's article is named.
 */
public record ArticleId(String value) {
    private static final char PART = '#';

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

    /** The identity of one of its parts; number 0 is the whole. */
    public ArticleId part(int number) {
        return number == 0 ? whole() : new ArticleId(whole().value + PART + number);
    }

    /** The identity of the article that this is, or is a part of. */
    public ArticleId whole() {
        int mark = value.lastIndexOf(PART);
        return mark < 0 ? this : new ArticleId(value.substring(0, mark));
    }

    /** Which part of an article it is; 0 for the whole. */
    public int partNumber() {
        int mark = value.lastIndexOf(PART);
        return mark < 0 ? 0 : Integer.parseInt(value.substring(mark + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
