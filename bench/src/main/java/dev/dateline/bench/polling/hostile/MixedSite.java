package dev.dateline.bench.polling.hostile;

import static dev.dateline.domain.item.Trouble.CONNECT;
import static dev.dateline.domain.item.Trouble.DNS;
import static dev.dateline.domain.item.Trouble.TLS;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.bench.polling.origin.TlsOrigin;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Healthy papers and hostile hosts behind one port. */
final class MixedSite implements AutoCloseable {
    private final Duration every;
    private final Lateness lateness;
    private final Origin origin;
    private final Origin tls;
    private final List<HostileCase> cases;
    private final Map<String, HostileCase> byName;

    /** Starts it; healthy papers are to be visited this often. */
    MixedSite(Duration every) throws IOException, InterruptedException {
        this.every = every;
        this.lateness = new Lateness(every);
        this.tls = TlsOrigin.of(asked -> Answer.ok("nobody gets here"));
        this.cases = Stream.of(Floods.all(), Lies.all(), Monsters.all(), elsewhere(tls.port()))
                .flatMap(List::stream)
                .toList();
        this.byName = cases.stream().collect(Collectors.toMap(HostileCase::name, Function.identity()));
        this.origin = Origin.of(this::answer);
    }

    private static List<HostileCase> elsewhere(int tlsPort) throws IOException {
        return List.of(
                HostileCase.elsewhere(
                        "self-signed", URI.create("https://selfsigned.localhost:" + tlsPort + "/feed"), TLS),
                HostileCase.elsewhere(
                        "nobody-there", URI.create("http://nobody.localhost:" + closedPort() + "/"), CONNECT),
                HostileCase.elsewhere("no-such-host", URI.create("http://no-such-host.invalid/feed"), DNS));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Reply answer(Asked asked) {
        String name = asked.name().replaceFirst("(--\\d+)?\\.localhost$", "");
        HostileCase harm = byName.get(name);
        if (harm != null) {
            return harm.site().apply(asked);
        }
        lateness.visited(asked.host());
        return Answer.ok(feed(System.nanoTime() / 60_000_000_000L)).with("Content-Type", "application/rss+xml");
    }

    /** Its newest entry changes by the minute. */
    private static String feed(long minute) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title>");
        for (long entry = minute; entry > minute - 20; entry--) {
            xml.append("<item><title>News ")
                    .append(entry)
                    .append("</title><link>/news/")
                    .append(entry);
            xml.append("</link></item>");
        }
        return xml.append("</channel></rss>").toString();
    }

    List<HostileCase> cases() {
        return cases;
    }

    Lateness lateness() {
        return lateness;
    }

    /** Healthy sources, so many. */
    List<Source> healthy(int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(source(url("healthy--" + i), every));
        }
        return sources;
    }

    /** A source of each kind of harm, or several. */
    List<Source> hostile(int copies) {
        List<Source> sources = new ArrayList<>();
        for (HostileCase harm : cases) {
            for (int copy = 0; copy < (harm.elsewhere() == null ? copies : 1); copy++) {
                sources.add(source(harm, copy));
            }
        }
        return sources;
    }

    Source source(HostileCase harm, int copy) {
        URI elsewhere = harm.elsewhere();
        return source(elsewhere == null ? url(harm.name() + "--" + copy) : elsewhere, Duration.ZERO);
    }

    private URI url(String host) {
        return URI.create("http://" + host + ".localhost:" + origin.port() + "/feed");
    }

    private static Source source(URI url, Duration every) {
        Outlet outlet = Outlet.alone(url.getHost(), url.getHost());
        return new Source(SourceId.of(url), url, SourceKind.FEED, outlet, null, false, null, every, true, false);
    }

    @Override
    public void close() {
        origin.close();
        tls.close();
    }
}
