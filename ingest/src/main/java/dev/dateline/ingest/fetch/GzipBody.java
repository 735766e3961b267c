package dev.dateline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip stream that knows whether its text is whole, even where the checksum after it is wrong or missing. */
final class GzipBody extends GZIPInputStream {
    private static final int BUFFER = 8 * 1024;

    GzipBody(InputStream packed) throws IOException {
        super(packed, BUFFER);
    }

    /** Some servers cut the trailer off, or compute it over something else; browsers do not look at it, either. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return super.read(into, offset, length);
        } catch (IOException broken) {
            if (inf.finished()) {
                return -1;
            }
            throw broken;
        }
    }
}
