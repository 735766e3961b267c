package dev.dateline.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The bytes of a feed, unpacked when they are gzip whatever the headers said, and bounded in size. */
public final class FeedBody {
    /** The largest feeds seen in the wild have some ten megabytes. */
    public static final int LARGEST = 24 << 20;

    private FeedBody() {}

    /** The plain bytes; empty when there are more than {@link #LARGEST}. A broken gzip stream gives what stands before the break. */
    public static Optional<byte[]> unpack(byte[] body) {
        byte[] plain = isGzip(body) ? gunzip(body) : body;
        return plain.length > LARGEST ? Optional.empty() : Optional.of(plain);
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    }

    private static byte[] gunzip(byte[] packed) {
        var plain = new java.io.ByteArrayOutputStream(packed.length * 4);
        byte[] chunk = new byte[1 << 14];
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = gzip.read(chunk); n >= 0 && plain.size() <= LARGEST; n = gzip.read(chunk)) {
                plain.write(chunk, 0, n);
            }
        } catch (IOException broken) {
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
