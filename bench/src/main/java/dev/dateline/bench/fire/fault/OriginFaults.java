package dev.dateline.bench.fire.fault;

import dev.dateline.bench.fire.press.Press;
import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Origins that are down, or answer nonsense. */
final class OriginFaults {
    private static final Duration BAD = Duration.ofSeconds(8);
    private static final int NOISE = 20_000;
    private static final long SILENT_SECONDS = 7;

    private OriginFaults() {}

    static List<Fault> of(Stage stage) {
        Press press = stage.press();
        return List.of(
                bad(press, "origins answer 500", "every answer is a 500", proper -> Answer.status(500)),
                bad(press, "origins send garbage", "every answer is 200 with noise", proper -> Answer.ok(noise())),
                bad(
                        press,
                        "origins send half a gzip",
                        "every answer is gzip that ends in its midst",
                        OriginFaults::halfGzip),
                bad(press, "origins hang up", "every connection is closed without an answer", proper -> out -> false),
                bad(
                        press,
                        "origins stay silent",
                        "requests are taken and not answered",
                        proper -> OriginFaults::stayBehind));
    }

    private static Fault bad(Press press, String name, String breaks, Function<Reply, Reply> otherwise) {
        List<Integer> all = IntStream.range(0, Press.OUTLETS).boxed().toList();
        return Fault.of(
                        name,
                        breaks + ", of all outlets",
                        () -> press.answers(all, otherwise),
                        "they answer properly",
                        () -> press.answers(all, null))
                .lasting(BAD);
    }

    private static byte[] noise() {
        byte[] noise = new byte[NOISE];
        new Random(5).nextBytes(noise);
        return noise;
    }

    private static Reply halfGzip(Reply proper) {
        if (!(proper instanceof Answer answer)) {
            return proper;
        }
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(answer.body());
            }
            byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
            return Answer.ok(half).with("Content-Encoding", "gzip").with("Content-Type", "application/rss+xml");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean stayBehind(java.io.OutputStream out) throws IOException {
        try {
            TimeUnit.SECONDS.sleep(SILENT_SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
