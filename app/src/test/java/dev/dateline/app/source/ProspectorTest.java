package dev.dateline.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.SourceKind;
import dev.dateline.ingest.discover.FeedCandidate;
import dev.dateline.ingest.fetch.FetchLimits;
import dev.dateline.ingest.fetch.HttpFetcher;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProspectorTest {
    private static final FetchLimits LIMITS =
            new FetchLimits("Dateline/0.1", Duration.ofSeconds(5), Duration.ofSeconds(10), 4, true);

    private Site site;
    private HttpFetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = new HttpFetcher(LIMITS, InstantSource.system());
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    private Finding find(String path) {
        return new Prospector(fetcher).feed(site.url(path));
    }

    private Finding.Pollable pollable(String path, SourceKind kind, String title) {
        return new Finding.Pollable(site.url(path), kind, title, title == null ? null : "en");
    }

    private static String announced(String path) {
        return "<link rel=alternate type=application/rss+xml href='" + path + "'>";
    }

    @Test
    void aFeedIsTaken() {
        site.feed("/news", "Post");

        assertThat(find("/news")).isEqualTo(pollable("/news", SourceKind.FEED, "Post"));
    }

    @Test
    void theOneFeedThatIsTrulyOneIsTaken() {
        site.page("/", announced("/gone.xml") + announced("/all.xml"), "News").feed("/all.xml", "All");

        assertThat(find("/")).isEqualTo(pollable("/all.xml", SourceKind.FEED, "All"));
    }

    @Test
    void ofSeveralThePersonChooses() {
        site.page("/", announced("/a.xml") + announced("/b.xml"), "News")
                .feed("/a.xml", "World")
                .feed("/b.xml", "Sport");

        assertThat(find("/"))
                .isInstanceOfSatisfying(
                        Finding.Several.class,
                        several -> assertThat(several.feeds())
                                .extracting(FeedCandidate::url, FeedCandidate::title)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(site.url("/a.xml"), "World"),
                                        org.assertj.core.groups.Tuple.tuple(site.url("/b.xml"), "Sport")));
    }

    @Test
    void aLinkInTheTextWillDo() {
        site.page("/", "", "<p>Our <a href='/feeds/all.rss'>RSS feed</a></p>").feed("/feeds/all.rss", "All");

        assertThat(find("/")).isEqualTo(pollable("/feeds/all.rss", SourceKind.FEED, "All"));
    }

    @Test
    void theUsualPlacesAreAskedWhereThePageTellsNothing() {
        site.page("/sport/", "", "News").feed("/rss.xml", "Hidden");

        assertThat(find("/sport/")).isEqualTo(pollable("/rss.xml", SourceKind.FEED, "Hidden"));
        assertThat(site.asked())
                .contains("/sport/feed")
                .doesNotContain("/robots.txt")
                .hasSizeLessThan(8);
    }

    @Test
    void thenTheSitemapsOfRobots() {
        String urls = "<urlset><url><loc>/1</loc><lastmod>2026-11-20</lastmod></url></urlset>";
        site.page("/", "", "News")
                .serve("/robots.txt", "Sitemap: /news-map.xml\n")
                .serve("/news-map.xml", urls);

        assertThat(find("/")).isInstanceOfSatisfying(Finding.Pollable.class, found -> {
            assertThat(found.kind()).isEqualTo(SourceKind.SITEMAP);
            assertThat(found.url()).isEqualTo(site.url("/news-map.xml"));
        });
    }

    @Test
    void anIndexThatTellsNoChangesOffersItsSitemaps() {
        site.serve(
                "/index.xml",
                "<sitemapindex><sitemap><loc>/1.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>");

        assertThat(find("/index.xml"))
                .isInstanceOfSatisfying(
                        Finding.Several.class,
                        several -> assertThat(several.feeds())
                                .extracting(FeedCandidate::url)
                                .containsExactly(site.url("/news.xml"), site.url("/1.xml")));
    }

    @Test
    void aPageWithoutFeedsOffersItsLinks() {
        site.page(
                "/",
                "",
                "<ul><li><h3><a href='/2026/11/20/ferry-runs-aground-off-cape'>Ferry runs aground off the cape</a></h3></li>"
                        + "<li><h3><a href='/2026/11/20/council-votes-on-new-bridge'>Council votes on the new bridge</a></h3></li></ul>");

        assertThat(find("/"))
                .isEqualTo(new Finding.LinksOnly(
                        new Finding.Pollable(site.url("/"), SourceKind.SECTION_PAGE, "The Post", "en"),
                        java.util.List.of("Ferry runs aground off the cape", "Council votes on the new bridge")));
    }

    @Test
    void aPageOfScriptsSaysWhatToDo() {
        site.page("/", "", "<div id=root></div><script src=app.js></script>");

        assertThat(find("/"))
                .isInstanceOfSatisfying(
                        Finding.Nothing.class,
                        nothing -> assertThat(nothing.reason()).contains("built by scripts", "sitemap"));
    }

    @Test
    void whatDoesNotAnswerIsAway() {
        assertThat(find("/absent")).isInstanceOf(Finding.Away.class);
    }
}
