package dev.dateline.bench.soak;

import dev.dateline.app.topic.TopicWriter;
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
import java.util.function.Supplier;
import org.jsoup.nodes.Entities;

/** News of which some is corrected, withdrawn, or turns out to be about something else. */
final class RestlessNews {
    private static final int RECENT = 120;

    private final Supplier<NewsText> news;
    private final Random random;
    private final InstantSource clock;
    private final TopicWriter<Item> items;
    private final List<NewsText> recent = new ArrayList<>();
    private int written;

    RestlessNews(Supplier<NewsText> news, long seed, InstantSource clock, TopicWriter<Item> items) {
        this.news = news;
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
            NewsText report = any();
            write(report, entry(report.url(), "CORRECTION: " + report.title(), report));
        } else if (lot < 20) {
            NewsText other = any();
            NewsText report = any();
            write(report, entry(report.url(), other.title(), other));
        } else {
            NewsText report = news.get();
            recent.add(report);
            if (recent.size() > RECENT) {
                recent.remove(0);
            }
            write(report, entry(report.url(), report.title(), report));
        }
        written++;
    }

    private NewsText any() {
        return recent.get(random.nextInt(recent.size()));
    }

    private void write(NewsText report, ItemContent content) {
        String url = report.url();
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

    private ItemContent entry(String url, String title, NewsText text) {
        Instant now = clock.instant();
        List<String> escaped = text.paragraphs().stream().map(Entities::escape).toList();
        String content = escaped.isEmpty() ? null : "<p>" + String.join("</p>\n<p>", escaped) + "</p>";
        String summary = escaped.isEmpty() ? null : escaped.get(0);
        String language = text.language().isEmpty() ? null : text.language();
        return new ItemContent.Entry(new FeedEntry(
                url,
                Entities.escape(title),
                url,
                summary,
                content,
                null,
                now,
                now.toString(),
                null,
                language,
                null,
                ""));
    }
}
