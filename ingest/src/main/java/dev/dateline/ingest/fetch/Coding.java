package dev.dateline.ingest.fetch;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.github.luben.zstd.util.Native;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The ways of packing a body that can be undone: RFC 9110 section 8.4.1, RFC 7932 and RFC 8878. */
enum Coding {
    GZIP("gzip", "x-gzip") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new GzipBody(packed);
        }

        @Override
        Fit fits(byte[] start) {
            return startsWith(start, 0x1f, 0x8b, 0x08);
        }
    },
    DEFLATE("deflate") {
        /** Servers send it with the zlib header that RFC 9110 asks for, or without. */
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            BufferedInputStream in = new BufferedInputStream(packed);
            in.mark(2);
            int header = in.read() << 8 | in.read();
            in.reset();
            boolean zlib = (header >> 8 & 0x0f) == 8 && header % 31 == 0;
            return zlib ? new InflaterInputStream(in) : new BareDeflate(in);
        }
    },
    BROTLI("br") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new BrotliInputStream(packed);
        }

        /** Only windows above 4 MiB, which senders of short texts have no use for (RFC 7932, section 9.1). */
        @Override
        boolean isHungry(byte[] start) {
            return start.length > 0 && (start[0] & 1) == 1 && (start[0] >> 1 & 7) >= 6;
        }
    },
    ZSTD("zstd") {
        @Override
        InputStream unpack(InputStream packed) throws IOException {
            return new ZstdInputStreamNoFinalizer(packed).setLongMax(LARGEST_ZSTD_WINDOW);
        }

        @Override
        Fit fits(byte[] start) {
            return startsWith(start, 0x28, 0xb5, 0x2f, 0xfd);
        }

        /** Its decoder is native code, which not every machine can load. */
        @Override
        boolean isReady() {
            try {
                Native.load();
                return Native.isLoaded();
            } catch (LinkageError | RuntimeException unable) {
                return false;
            }
        }
    };

    /** Whether bytes look packed in some way. */
    enum Fit {
        YES,
        NO,
        /** This way of packing has no mark of its own. */
        UNSURE
    }

    /** 8 MiB, the most that a body on the web may ask for (RFC 9659, section 3), as a power of two. */
    private static final int LARGEST_ZSTD_WINDOW = 23;

    /** Those that this machine can undo. */
    private static final List<Coding> READY =
            Arrays.stream(values()).filter(Coding::isReady).toList();

    /** What we can undo, as the value of Accept-Encoding. */
    static final String ACCEPTED =
            READY.stream().map(coding -> coding.names.get(0)).collect(Collectors.joining(", "));

    private final List<String> names;

    Coding(String... names) {
        this.names = List.of(names);
    }

    /** The plain bytes; reading fails with an exception where the packed ones are broken. */
    abstract InputStream unpack(InputStream packed) throws IOException;

    /** Whether bytes that start so are packed in this way. */
    Fit fits(byte[] start) {
        return Fit.UNSURE;
    }

    /** Whether unpacking bytes that start so takes much memory, however few they are. */
    boolean isHungry(byte[] start) {
        return false;
    }

    boolean isReady() {
        return true;
    }

    /** The coding that a lower-case token of Content-Encoding names. */
    static Optional<Coding> named(String token) {
        return READY.stream().filter(coding -> coding.names.contains(token)).findFirst();
    }

    /** The coding whose mark these bytes bear. */
    static Optional<Coding> markedBy(byte[] start) {
        return READY.stream().filter(coding -> coding.fits(start) == Fit.YES).findFirst();
    }

    /** Deflate without a header. The superclass ends no inflater that it did not make. */
    private static final class BareDeflate extends InflaterInputStream {
        BareDeflate(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }

    private static Fit startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != mark[i]) {
                return Fit.NO;
            }
        }
        return Fit.YES;
    }
}
