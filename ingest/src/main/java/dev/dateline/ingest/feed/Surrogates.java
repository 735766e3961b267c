package dev.dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 in which characters beyond the first plane are written as two surrogates of three bytes each, as old databases do. */
final class Surrogates {
    private Surrogates() {}

    /** The text with each pair as the one character it means; empty when there is no such pair, or other bytes are wrong. */
    static Optional<String> decode(byte[] body) {
        byte[] joined = new byte[body.length];
        int length = 0;
        boolean found = false;
        for (int i = 0; i < body.length; ) {
            if (isPair(body, i)) {
                byte[] character = character(body, i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(character, 0, joined, length, character.length);
                length += character.length;
                i += 6;
                found = true;
            } else {
                joined[length++] = body[i++];
            }
        }
        return found
                ? FeedText.strictly(java.util.Arrays.copyOf(joined, length), StandardCharsets.UTF_8)
                : Optional.empty();
    }

    private static boolean isPair(byte[] body, int at) {
        return at + 5 < body.length
                && body[at] == (byte) 0xed
                && (body[at + 1] & 0xf0) == 0xa0
                && body[at + 3] == (byte) 0xed
                && (body[at + 4] & 0xf0) == 0xb0;
    }

    private static String character(byte[] body, int at) {
        return new String(new char[] {unit(body, at), unit(body, at + 3)});
    }

    private static char unit(byte[] body, int at) {
        return (char) ((body[at] & 0x0f) << 12 | (body[at + 1] & 0x3f) << 6 | body[at + 2] & 0x3f);
    }
}
