package dev.dateline.bench.soak;

import dev.dateline.app.topic.TopicWriter;
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
import dev.dateline.schemas.Topics;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News of which some is corrected, withdrawn, or turns out to be about something else. */
final class RestlessNews {
    private static final int RECENT = 120;

    private final InventedNews news;
    private final Random random;
    private final InstantSource clock;
    private final TopicWriter<Item> items;
    private final List<NewsReport> recent = new ArrayList<>();
    private int written;

    RestlessNews(long seed, InstantSource clock, TopicWriter<Item> items) {
        this.news = new InventedNews(seed);
        this.random = new Random(seed);
        this.clock = clock;
        this.items = items;
    }

    /** How many items there were. */
    int written() {
        return written;
    }

    /** Writes the next item, without waiting for Kafka. */
    void next() {
        int lot = recent.size() < RECENT / 4 ? 99 : random.nextInt(100);
        if (lot < 5) {
            write(any(), new ItemContent.Gone("410"));
        } else if (lot < 12) {
            NewsReport report = any();
            write(report, entry(url(report), "CORRECTION: " + report.title(), report));
        } else if (lot < 20) {
            NewsReport other = any();
            NewsReport report = any();
            write(report, entry(url(report), other.title(), other));
        } else {
            NewsReport report = news.next();
            recent.add(report);
            if (recent.size() > RECENT) {
                recent.remove(0);
            }
            write(report, entry(url(report), report.title(), report));
        }
        written++;
    }

    private NewsReport any() {
        return recent.get(random.nextInt(recent.size()));
    }

    private void write(NewsReport report, ItemContent content) {
        String url = url(report);
        URI feed = URI.create("https://" + report.outlet() + ".example/feed.xml");
        Item item = new Item(
                ArticleId.of(url),
                new SourceId(report.outlet() + "-feed"),
                Outlet.alone(report.outlet(), report.outlet()),
                url,
                Arrival.LIVE,
                new Fetched(feed, clock.instant(), 200, "application/rss+xml"),
                content);
        items.write(item.article().value(), item, Topics::itemPartition);
    }

    private static String url(NewsReport report) {
        return "https://" + report.outlet() + ".example/news/" + report.number();
    }

    private ItemContent entry(String url, String title, NewsReport text) {
        Instant now = clock.instant();
        String content = "<p>" + String.join("</p>\n<p>", text.paragraphs()) + "</p>";
        return new ItemContent.Entry(new FeedEntry(
                url, title, url, text.paragraphs().get(0), content, null, now, now.toString(), null, "en", null, ""));
    }
}
