package dev.dateline.bench.latency;

import dev.dateline.bench.news.InventedNews;
import dev.dateline.bench.news.InventedNews.NewsReport;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.item.FeedEntry;
import dev.dateline.domain.item.Fetched;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.ItemContent;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.item.SourceId;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** Invented news as a poller of feeds with full texts would put it on the wire. */
public final class NewsItems {
    private final InventedNews news;
    private final InstantSource clock;

    /** Entries of this news, by this clock. */
    public NewsItems(InventedNews news, InstantSource clock) {
        this.news = news;
        this.clock = clock;
    }

    /** The next entry of some outlet's feed, published and fetched now. */
    public Item next() {
        return item(news.next(), "en");
    }

    /** The same with one more word in its headline. */
    public Item next(String mark) {
        NewsReport next = news.next();
        return item(
                new NewsReport(
                        next.number(), next.event(), next.outlet(), next.title() + " " + mark, next.paragraphs()),
                "en");
    }

    /** An entry with this report in a language; its outlet is as it says. */
    public Item item(NewsReport report, String language) {
        Instant now = clock.instant();
        String home = "https://" + report.outlet() + ".example/";
        String url = home + "news/" + report.number();
        return new Item(
                ArticleId.of(url),
                new SourceId(report.outlet() + "-feed"),
                Outlet.alone(report.outlet(), report.outlet()),
                url,
                Arrival.LIVE,
                new Fetched(URI.create(home + "feed.xml"), now, 200, "application/rss+xml"),
                new ItemContent.Entry(entry(report, url, now, language)));
    }

    private static FeedEntry entry(NewsReport report, String url, Instant now, String language) {
        String content = report.paragraphs().stream().collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
        String summary = report.paragraphs().get(0);
        String markup = "<item><title>" + report.title() + "</title><link>" + url + "</link><guid>" + url
                + "</guid><pubDate>" + now + "</pubDate><description>" + summary
                + "</description><content:encoded><![CDATA[" + content + "]]></content:encoded></item>";
        return new FeedEntry(
                url, report.title(), url, summary, content, null, now, now.toString(), null, language, null, markup);
    }
}
