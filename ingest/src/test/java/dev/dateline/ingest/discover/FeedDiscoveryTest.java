package dev.dateline.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FeedDiscoveryTest {
    private static final URI ADDRESS = URI.create("https://harbour.example/news/");

    private static List<String> feeds(String html) {
        return FeedDiscovery.feeds(Jsoup.parse(html), ADDRESS).stream()
                .map(f -> f.url().toString())
                .toList();
    }

    @Test
    void announcedFeedsComeInThePagesOrder() {
        List<FeedCandidate> feeds = FeedDiscovery.feeds(Jsoup.parse("""
                        <head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
                        <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" title="All news" href="all.atom">
                        <link rel="alternate" type="application/feed+json" href="//cdn.example/f.json">
                        <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="/x.css">
                        <link rel="alternate" type="application/json+oembed" href="/oembed?x"></head>
                        """), ADDRESS);

        assertThat(feeds)
                .extracting(f -> f.url().toString())
                .containsExactly(
                        "https://harbour.example/news/all.atom",
                        "https://cdn.example/f.json",
                        "https://harbour.example/comments/feed");
        assertThat(feeds.get(0).title()).isEqualTo("All news");
    }

    @Test
    void plainLinksAreFoundToo() {
        assertThat(feeds("""
                        <a href="/rss.xml">RSS</a> <a href="feed:https://harbour.example/x/feed/">Our feed</a>
                        <a href="/sport/rss"><img alt="RSS" src="i.png"></a> <a href="/news/atomic-power">Atomic power</a>
                        <a href="/rss-explained.html">What is RSS?</a> <a href="javascript:rss()">RSS</a>
                        """))
                .containsExactly(
                        "https://harbour.example/rss.xml",
                        "https://harbour.example/x/feed/",
                        "https://harbour.example/sport/rss");
    }

    @Test
    void theBaseElementCounts() {
        assertThat(feeds("<base href='https://other.example/'><link rel=alternate type=application/rss+xml href=rss>"))
                .containsExactly("https://other.example/rss");
    }
}
