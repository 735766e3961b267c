package dev.dateline.bench.polling.manners;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.bench.polling.origin.TlsOrigin;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Doors that no feed may open: to addresses of private networks, and through certificates that nobody signed. */
final class DoorRows {
    private static final byte[] NEIGHBOUR = {127, 0, 0, 2};

    private DoorRows() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "15a", "a redirect does not lead to a private address, however it is written", DoorRows::led),
                new Behaviour("15b", "nor does the link of an entry", DoorRows::linked),
                new Behaviour(
                        "16a", "a certificate that nobody signed is not taken", stage -> selfSigned(stage, false)),
                new Behaviour("16b", "but for the source that is excepted", stage -> selfSigned(stage, true)));
    }

    /** 127.0.0.2 stands for any private address: only 127.0.0.1 is allowed. */
    private static Verdict led(Stage stage) throws IOException {
        AtomicInteger guests = new AtomicInteger();
        try (Origin neighbour = neighbour(guests)) {
            List<String> names =
                    List.of("127.0.0.2", "2130706434", "0x7f000002", "0177.0.0.2", "[::ffff:127.0.0.2]", "127.2");
            for (int i = 0; i < names.size(); i++) {
                String target = "http://" + names.get(i) + ":" + neighbour.port() + "/feed";
                stage.at("paper" + i + "/feed", Answer.redirect(302, target)).follow("paper" + i + "/feed");
            }
            int asked = stage.seen().size();
            return new Verdict(
                    guests.get() == 0 && asked == names.size(),
                    guests + " of " + names.size() + " redirects to " + String.join(", ", names) + " led there");
        }
    }

    private static Origin neighbour(AtomicInteger guests) throws IOException {
        return Origin.on(InetAddress.getByAddress(NEIGHBOUR), asked -> {
            guests.incrementAndGet();
            return Rss.of("Secret");
        });
    }

    private static Verdict linked(Stage stage) throws IOException {
        AtomicInteger guests = new AtomicInteger();
        try (Origin neighbour = neighbour(guests)) {
            String link = "http://127.0.0.2:" + neighbour.port() + "/page";
            stage.at(
                    "paper/feed",
                    Answer.ok("<rss version=\"2.0\"><channel><title>T</title><item><title>A</title><link>" + link
                            + "</link></item></channel></rss>"));
            stage.follow(stage.source("paper/feed", true)).pass(Duration.ofHours(8));
            boolean read = stage.published().contains("A");
            return new Verdict(
                    read && guests.get() == 0, guests + " requests there" + (read ? "; the entry was read" : ""));
        }
    }

    private static Verdict selfSigned(Stage stage, boolean excepted) throws Exception {
        AtomicInteger guests = new AtomicInteger();
        try (Origin tls = TlsOrigin.of(asked -> {
            guests.incrementAndGet();
            return Rss.of("A");
        })) {
            URI url = URI.create("https://selfsigned.localhost:" + tls.port() + "/feed");
            Outlet outlet = Outlet.alone("paper", "Paper");
            stage.follow(new Source(
                    SourceId.of(url), url, SourceKind.FEED, outlet, null, false, null, Duration.ZERO, true, excepted));
            boolean met = guests.get() > 0;
            return new Verdict(met == excepted, guests + " requests came through");
        }
    }
}
