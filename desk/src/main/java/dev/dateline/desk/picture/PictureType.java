package dev.dateline.desk.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells by its first bytes what kind of picture something is, whatever its sender calls it. Only kinds that hold nothing but
 * pixels: an SVG is a page with scripts.
 */
final class PictureType {
    private PictureType() {}

    /** The content type; empty when it is none of them. */
    static Optional<String> of(byte[] bytes) {
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (begins(bytes, 0, "GIF87a") || begins(bytes, 0, "GIF89a")) {
            return Optional.of("image/gif");
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return Optional.of("image/webp");
        }
        boolean avif = begins(bytes, 4, "ftypavif") || begins(bytes, 4, "ftypavis");
        return avif ? Optional.of("image/avif") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
