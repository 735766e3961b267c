package dev.dateline.bench.fire.press;

import dev.dateline.bench.polling.origin.Answer;
import dev.dateline.bench.polling.origin.Asked;
import dev.dateline.bench.polling.origin.Origin;
import dev.dateline.bench.polling.origin.Reply;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** An outlet with a web server of its own and two feeds: all news, and some of it again. */
final class Outlet implements AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int SHOWN = 200;
    private static final String NEWS = "/news.xml";
    private static final String AGAIN = "/again.xml";

    private final int number;
    private final Origin origin;
    private final String site;
    private final Map<String, Telling> told = new TreeMap<>();
    private volatile @Nullable Function<Reply, Reply> mood;

    Outlet(int number, InetAddress address) throws IOException {
        this.number = number;
        this.origin = Origin.on(address, this::answer);
        this.site = "http://" + address.getHostAddress() + ":" + origin.port();
    }

    int number() {
        return number;
    }

    String url(Happening happening) {
        return site + "/news/" + happening.place().toLowerCase(java.util.Locale.ROOT) + "-" + happening.number();
    }

    List<Source> sources() {
        return List.of(source(NEWS), source(AGAIN));
    }

    private Source source(String path) {
        URI url = URI.create(site + path);
        var outlet = dev.dateline.domain.item.Outlet.alone("outlet-" + number, "Outlet " + number);
        return new Source(SourceId.of(url), url, SourceKind.FEED, outlet, "en", false, null, EVERY, true, false);
    }

    /** Puts it into its feeds, in the place of what stood there under the same address. */
    synchronized void put(Telling telling) {
        told.put(telling.url(), telling);
    }

    /** From now on what it would answer is changed so; null is as it should be. */
    void answers(@Nullable Function<Reply, Reply> otherwise) {
        mood = otherwise;
    }

    private Reply answer(Asked asked) {
        Function<Reply, Reply> now = mood;
        Reply proper = properly(asked);
        return now == null ? proper : now.apply(proper);
    }

    private Reply properly(Asked asked) {
        if (!asked.target().equals(NEWS) && !asked.target().equals(AGAIN)) {
            return Answer.status(404);
        }
        String feed = feed(asked.target().equals(AGAIN));
        String tag = "\"" + Integer.toHexString(feed.hashCode()) + "\"";
        return asked.header("if-none-match").filter(tag::equals).isPresent()
                ? Answer.status(304).with("ETag", tag)
                : Answer.ok(feed).with("ETag", tag).with("Content-Type", "application/rss+xml; charset=utf-8");
    }

    private synchronized String feed(boolean again) {
        StringBuilder feed = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Outlet ")
                .append(number)
                .append("</title><link>")
                .append(site)
                .append("/</link><description>News</description>");
        List<Telling> newest = new ArrayList<>(told.values());
        newest.removeIf(telling -> again && !telling.repeated());
        newest.sort(Comparator.comparing(Telling::at).reversed());
        newest.stream().limit(SHOWN).forEach(telling -> feed.append(entry(telling)));
        return feed.append("</channel></rss>").toString();
    }

    private static String entry(Telling telling) {
        String body = "<p>" + String.join("</p><p>", telling.paragraphs()) + "</p>";
        return "<item><title>" + Entities.escape(telling.title()) + "</title><link>" + telling.url()
                + "</link><guid>" + telling.url() + "</guid><pubDate>" + date(telling.at())
                + "</pubDate><description>" + Entities.escape(body) + "</description></item>";
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        origin.close();
    }
}
