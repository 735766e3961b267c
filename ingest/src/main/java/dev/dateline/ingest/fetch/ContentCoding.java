package dev.dateline.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Undoes the Content-Encoding of a body. Believes the bytes rather than the header: what claims to be gzip and is
 * not is passed on as it is, and gzip without a header is unpacked.
 */
final class ContentCoding {
    /** What we can undo, as the value of Accept-Encoding. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int GZIP_MAGIC = 0x1f8b;

    private ContentCoding() {}

    /** The plain bytes of a body that was sent with this Content-Encoding. */
    static InputStream plain(InputStream body, @Nullable String contentEncoding) throws IOException {
        InputStream in = body.markSupported() ? body : new BufferedInputStream(body);
        int start = firstTwo(in);
        if (start == GZIP_MAGIC) {
            return new GZIPInputStream(in, 1 << 13);
        }
        String coding = contentEncoding == null ? "" : contentEncoding.toLowerCase(Locale.ROOT);
        return coding.contains("deflate") ? inflated(in, start) : in;
    }

    /** Servers send "deflate" with the zlib header that RFC 9110 asks for, or without. */
    private static InputStream inflated(InputStream in, int start) {
        boolean zlib = (start >> 8 & 0x0f) == 8 && start % 31 == 0;
        return zlib ? new InflaterInputStream(in) : new InflaterInputStream(in, new Inflater(true));
    }

    private static int firstTwo(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first < 0 || second < 0 ? -1 : first << 8 | second;
    }
}
