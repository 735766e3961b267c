package dev.dateline.bench.polling.origin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes in the codings of HTTP. Brotli and Zstandard are written by hand in their simplest forms (RFC 7932, section 9.2:
 * uncompressed meta-blocks; RFC 8878, section 3.1.1.2: raw blocks), so that the origin needs no library to pack what a
 * fetcher has to unpack.
 */
public final class Packed {
    private static final int BLOCK = 60_000;

    private Packed() {}

    /** As {@code gzip}. */
    public static byte[] gzip(byte[] plain) {
        return packed(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(plain);
            }
        });
    }

    /** As {@code br}. */
    public static byte[] brotli(byte[] plain) {
        return packed(out -> {
            for (int at = 0; at < plain.length; at += BLOCK) {
                int size = Math.min(BLOCK, plain.length - at);
                int header = ((size - 1) << 3) | (1 << 19);
                // the first meta-block follows the window's size, which is one bit: 0 for 64 KiB
                littleEndian(out, at == 0 ? header << 1 : header, 3);
                out.write(plain, at, size);
            }
            out.write(plain.length == 0 ? 6 : 3);
        });
    }

    /** As {@code zstd}. */
    public static byte[] zstd(byte[] plain) {
        return packed(out -> {
            zstdHeader(out);
            for (int at = 0; at < plain.length; at += BLOCK) {
                int size = Math.min(BLOCK, plain.length - at);
                littleEndian(out, (size << 3) | (at + size == plain.length ? 1 : 0), 3);
                out.write(plain, at, size);
            }
        });
    }

    /** How a frame of {@code zstd} begins. */
    public static void zstdHeader(OutputStream out) throws IOException {
        littleEndian(out, 0xFD2FB528, 4);
        out.write(0);
        out.write(0x38);
    }

    /** A block of {@code zstd} that means 128 KiB of blanks and takes four bytes. */
    public static void zstdBlanks(OutputStream out) throws IOException {
        littleEndian(out, ((128 * 1024) << 3) | (1 << 1), 3);
        out.write(' ');
    }

    private static void littleEndian(OutputStream out, int value, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write(value >>> (8 * i));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
