package dev.dateline.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 with a few bytes of windows-1252 between it, as feeds have that are pasted together from several systems. */
final class MostlyUtf8 {
    private static final int GOOD_FOR_EACH_BAD = 4;

    private MostlyUtf8() {}

    /** The text with each stray byte read as windows-1252; empty when the strays are not few. */
    static Optional<String> decode(byte[] body) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length + 1);
        int strays = 0;
        for (CoderResult result = utf8.decode(in, out, true); result.isError(); result = utf8.decode(in, out, true)) {
            strays += result.length();
            for (int i = 0; i < result.length(); i++) {
                out.put(new String(new byte[] {in.get()}, Charsets.WESTERN));
            }
            utf8.reset();
        }
        out.flip();
        long good = out.chars().filter(c -> c > 127).count() - strays;
        return good >= (long) GOOD_FOR_EACH_BAD * strays ? Optional.of(out.toString()) : Optional.empty();
    }
}
