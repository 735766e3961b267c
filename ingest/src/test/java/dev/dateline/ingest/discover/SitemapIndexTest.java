package dev.dateline.ingest.discover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import dev.dateline.ingest.Answer;
import dev.dateline.ingest.FakeOrigin;
import dev.dateline.ingest.feed.Feed;
import dev.dateline.ingest.feed.FeedOutcome;
import dev.dateline.ingest.feed.FeedParser;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.HttpFetcher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapIndexTest {

    @Test
    void theNewestSitemapsAreReadAndNoOthers() throws Exception {
        try (FakeOrigin origin = new FakeOrigin()) {
            origin.at("/1.xml", Answer.ok(urls("/old", "2025-01-01")))
                    .at("/2.xml", Answer.ok(urls("/b", "2025-03-02")))
                    .at("/3.xml", Answer.status(404))
                    .at("/4.xml", Answer.ok(urls("/a", "2025-03-04")));
            Feed index = index(
                    origin,
                    "<sitemap><loc>/1.xml</loc><lastmod>2025-01-01</lastmod></sitemap>"
                            + "<sitemap><loc>/2.xml</loc><lastmod>2025-03-02</lastmod></sitemap>"
                            + "<sitemap><loc>/3.xml</loc><lastmod>2025-03-03</lastmod></sitemap>"
                            + "<sitemap><loc>/4.xml</loc><lastmod>2025-03-04T10:00:00Z</lastmod></sitemap>"
                            + "<sitemap><loc>https://elsewhere.example/5.xml</loc><lastmod>2025-03-05</lastmod></sitemap>");

            assertThat(index.updated()).isEqualTo("2025-03-05T00:00:00Z");
            assertThat(entries(index, origin))
                    .extracting(FeedEntry::link)
                    .containsExactly(
                            origin.url("/a").toString(), origin.url("/b").toString());
            assertThat(origin.asked("/1.xml")).isEmpty();
        }
    }

    @Test
    void withoutDatesThoseThatCallThemselvesNewsComeFirst() throws Exception {
        try (FakeOrigin origin = new FakeOrigin()) {
            Feed index =
                    index(origin, "<sitemap><loc>/pages.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap>");

            assertThat(index.updated()).isNull();
            assertThat(index.sitemaps())
                    .containsExactly(
                            origin.url("/news.xml").toString(),
                            origin.url("/pages.xml").toString());
        }
    }

    private static List<FeedEntry> entries(Feed index, FakeOrigin origin) {
        FetchLimits limits = new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(5), 4, true);
        try (HttpFetcher fetcher = new HttpFetcher(limits, InstantSource.system())) {
            return new SitemapIndex(fetcher, 1 << 20).entries(index, origin.url("/index.xml"));
        }
    }

    private static String urls(String path, String day) {
        return "<urlset><url><loc>" + path + "</loc><lastmod>" + day + "</lastmod></url></urlset>";
    }

    private static Feed index(FakeOrigin origin, String sitemaps) {
        byte[] body = ("<sitemapindex>" + sitemaps + "</sitemapindex>").getBytes(UTF_8);
        return ((FeedOutcome.Parsed) new FeedParser().parse(body, null, origin.url("/index.xml"))).feed();
    }
}
