package dev.dateline.bench.polling.origin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** Answers that go on and on; each ends at last, so that nobody who takes everything is held for ever. */
public final class Endless {
    private static final int CHUNK = 16 * 1024;

    private Endless() {}

    private static String head(String more) {
        return "HTTP/1.1 200 -\r\nContent-Type: application/rss+xml\r\nConnection: close\r\n" + more + "\r\n";
    }

    /**
     * A body of blanks.
     *
     * @param most where it ends
     * @param sent counts the bytes that went out
     */
    public static Reply body(long most, AtomicLong sent) {
        return out -> {
            out.write(head("").getBytes(ISO_8859_1));
            blanks(new Counting(out, sent), most, sent);
            return false;
        };
    }

    /**
     * A packed body of blanks; a kilobyte of it is a megabyte.
     *
     * @param most where it ends, packed
     * @param sent counts the packed bytes that went out
     */
    public static Reply gzip(long most, AtomicLong sent) {
        return out -> {
            out.write(head("Content-Encoding: gzip\r\n").getBytes(ISO_8859_1));
            blanks(new GZIPOutputStream(new Counting(out, sent), CHUNK), most, sent);
            return false;
        };
    }

    /**
     * The same, packed by Zstandard, thirty thousand to one.
     *
     * @param most where it ends, packed
     * @param sent counts the packed bytes that went out
     */
    public static Reply zstd(long most, AtomicLong sent) {
        return out -> {
            out.write(head("Content-Encoding: zstd\r\n").getBytes(ISO_8859_1));
            Counting counting = new Counting(out, sent);
            Packed.zstdHeader(counting);
            while (sent.get() < most) {
                Packed.zstdBlanks(counting);
            }
            return false;
        };
    }

    private static void blanks(OutputStream out, long most, AtomicLong sent) throws IOException {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) ' ');
        while (sent.get() < most) {
            out.write(chunk);
        }
    }

    /** A byte now and then. */
    public static Reply drip(Duration pause, Duration most) {
        return out -> {
            out.write(head("").getBytes(ISO_8859_1));
            drip(out, pause, most);
            return false;
        };
    }

    /** A header line that comes a byte now and then. */
    public static Reply dripHeader(Duration pause, Duration most) {
        return out -> {
            out.write("HTTP/1.1 200 -\r\nX-Slow: ".getBytes(ISO_8859_1));
            drip(out, pause, most);
            return false;
        };
    }

    private static void drip(OutputStream out, Duration pause, Duration most) throws IOException {
        try {
            for (long left = most.toMillis(); left > 0; left -= pause.toMillis()) {
                out.write('x');
                out.flush();
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not a word for this long; then the connection ends. */
    public static Reply silence(Duration time) {
        return out -> {
            try {
                TimeUnit.MILLISECONDS.sleep(time.toMillis());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
            return false;
        };
    }

    private static final class Counting extends FilterOutputStream {
        private final AtomicLong sent;

        Counting(OutputStream out, AtomicLong sent) {
            super(out);
            this.sent = sent;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            sent.incrementAndGet();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            sent.addAndGet(length);
        }
    }
}
