package dev.dateline.bench.polling.hostile;

import static dev.dateline.domain.item.Trouble.CONNECT;
import static dev.dateline.domain.item.Trouble.PROTOCOL;
import static dev.dateline.domain.item.Trouble.TIMEOUT;
import static dev.dateline.domain.item.Trouble.TOO_LARGE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Endless;
import dev.dateline.bench.polling.origin.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Too much of something: bytes, headers, time. */
final class Floods {
    private static final long MEBIBYTE = 1 << 20;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** 256 MiB of zeros. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode(
                    "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8EQBwW"
                            + "AOje//H//w/+CYA4LADQvf/j//8f/BMAcVgAoHv/x///P/gnAOKwAED3/o///3/wTwDEYQGA7v0f////4J8AiMMCAN37P/7//8E/ARCH"
                            + "BQC693/8//+DfwIgDgsAdO//+P//B/8EQBwWAOje//H//w/+CYA4LADQvf/j//8f/BMAcVgAoHv/x///P/gnAOKwAED3/o///3/wTwDE"
                            + "YQGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8EQBwWAOje//H//w/+CYA4LADQvf/j//8f/BMA"
                            + "cVgAoHv/x///P/gnAOKwAED3/o///3/wTwDEYQGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8E"
                            + "QBwWAOje//H//w/+CYA4LADQvf/L//8//BMAcVgAoHv/Bw==");

    private Floods() {}

    static List<HostileCase> all() {
        byte[] twice = Packed.gzip(Packed.gzip(new byte[64 << 20]));
        return List.of(
                HostileCase.asking("gzip-bomb", asked -> Endless.gzip(40 * MEBIBYTE, new AtomicLong()), TOO_LARGE),
                HostileCase.of("br-bomb", Answer.ok(BROTLI_BOMB).with("Content-Encoding", "br"), TOO_LARGE),
                HostileCase.asking("zstd-bomb", asked -> Endless.zstd(4 * MEBIBYTE, new AtomicLong()), TOO_LARGE),
                HostileCase.of("stacked-bomb", Answer.ok(twice).with("Content-Encoding", "gzip, gzip"), TOO_LARGE),
                HostileCase.asking("endless-body", asked -> Endless.body(1024 * MEBIBYTE, new AtomicLong()), TOO_LARGE),
                HostileCase.of("hundred-megabytes", Floods::hundredMegabytes, TOO_LARGE),
                HostileCase.of("drip", Endless.drip(PAUSE, LONG), TIMEOUT),
                HostileCase.of("header-drip", Endless.dripHeader(PAUSE, LONG), TIMEOUT),
                HostileCase.of("silence", Endless.silence(LONG), TIMEOUT),
                HostileCase.of("many-headers", Floods::manyHeaders, TOO_LARGE, PROTOCOL),
                HostileCase.of("long-header", Floods::longHeader, TOO_LARGE, PROTOCOL),
                HostileCase.of("informational-flood", Floods::continues, TIMEOUT, TOO_LARGE, PROTOCOL, CONNECT));
    }

    private static boolean hundredMegabytes(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 -\r\nContent-Length: 104857600\r\n\r\n".getBytes(ISO_8859_1));
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 100; i++) {
            out.write(blanks);
        }
        return true;
    }

    private static boolean manyHeaders(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 -\r\n".getBytes(ISO_8859_1));
        for (int i = 0; i < 1_000_000; i++) {
            out.write(("X-Flood-" + i + ": y\r\n").getBytes(ISO_8859_1));
        }
        return false;
    }

    private static boolean longHeader(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 -\r\nX-Flood: ".getBytes(ISO_8859_1));
        byte[] part = "y".repeat(1 << 16).getBytes(ISO_8859_1);
        for (int i = 0; i < 1000; i++) {
            out.write(part);
        }
        return false;
    }

    private static boolean continues(OutputStream out) throws IOException {
        for (int i = 0; i < 10_000_000; i++) {
            out.write("HTTP/1.1 102 -\r\n\r\n".getBytes(ISO_8859_1));
        }
        return false;
    }
}
