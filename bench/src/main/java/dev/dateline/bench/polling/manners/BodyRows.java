package dev.dateline.bench.polling.manners;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Endless;
import dev.dateline.bench.polling.origin.Packed;
import dev.dateline.bench.polling.origin.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Bodies come packed where both sides can, and are cut off where they are too much of anything. */
final class BodyRows {
    private static final long MEBIBYTE = 1 << 20;
    private static final Duration LONG = Duration.ofSeconds(15);
    /** Bodies are cut off at 10 MiB; so much more may be under way in buffers. */
    private static final long CUT_OFF = 24 * MEBIBYTE;

    private BodyRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour("13a", "gzip is asked for and read", stage -> coding(stage, "gzip", Packed::gzip)),
                new Behaviour("13b", "br is asked for and read", stage -> coding(stage, "br", Packed::brotli)),
                new Behaviour("13c", "zstd is asked for and read", stage -> coding(stage, "zstd", Packed::zstd)),
                new Behaviour("13d", "a packed body without end is cut off by its unpacked size", BodyRows::bomb),
                new Behaviour("13e", "a plain body without end is cut off", BodyRows::endless),
                new Behaviour("13f", "a body that only says it is packed is read all the same", BodyRows::lying),
                new Behaviour(
                        "17a",
                        "a drip is left after the total timeout (3 s here)",
                        stage -> left(stage, Endless.drip(Duration.ofMillis(100), LONG))),
                new Behaviour(
                        "17b",
                        "a header that never ends, too",
                        stage -> left(stage, Endless.dripHeader(Duration.ofMillis(100), LONG))),
                new Behaviour("17c", "and an origin that says nothing", stage -> left(stage, Endless.silence(LONG))));
    }

    private static Verdict coding(Stage stage, String name, UnaryOperator<byte[]> packing) {
        byte[] packed = packing.apply(Rss.text("", List.of("A")).getBytes(UTF_8));
        stage.answering(
                "paper/feed",
                request -> request.header("Accept-Encoding").orElse("").contains(name)
                        ? Answer.ok(packed).with("Content-Encoding", name)
                        : Rss.of("A"));
        stage.follow("paper/feed");
        String asked = stage.seen("paper/feed").get(0).header("Accept-Encoding").orElse("nothing");
        boolean read = !stage.published().isEmpty();
        return new Verdict(read && asked.contains(name), "asks for " + asked + (read ? "; read" : "; not read"));
    }

    private static Verdict bomb(Stage stage) {
        AtomicLong sent = new AtomicLong();
        return cut(stage, Endless.gzip(40 * MEBIBYTE, sent), sent, CUT_OFF);
    }

    private static Verdict endless(Stage stage) {
        AtomicLong sent = new AtomicLong();
        return cut(stage, Endless.body(80 * MEBIBYTE, sent), sent, CUT_OFF);
    }

    private static Verdict cut(Stage stage, Reply answer, AtomicLong sent, long most) {
        stage.answering(
                "paper/feed",
                request -> request.header("Accept-Encoding").isPresent() ? answer : Endless.body(80 * MEBIBYTE, sent));
        stage.follow("paper/feed");
        return new Verdict(sent.get() < most, sent.get() / MEBIBYTE + " MB went out");
    }

    private static Verdict lying(Stage stage) {
        stage.at("paper/feed", Rss.of("A").with("Content-Encoding", "gzip")).follow("paper/feed");
        int requests = stage.seen().size();
        return new Verdict(
                stage.published().size() == 1 && requests <= 2,
                stage.published().size() + " entries from " + requests + " requests");
    }

    private static Verdict left(Stage stage, Reply answer) {
        stage.at("paper/feed", answer);
        long begun = System.nanoTime();
        stage.follow("paper/feed");
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Verdict(took.toSeconds() < 8, "left after " + took.toSeconds() + " s of " + LONG.toSeconds());
    }
}
