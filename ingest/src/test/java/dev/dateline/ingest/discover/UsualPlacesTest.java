package dev.dateline.ingest.discover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class UsualPlacesTest {

    @Test
    void thePagesOwnFolderComesBeforeTheRoot() {
        assertThat(UsualPlaces.feeds(URI.create("https://a.example/sport")))
                .extracting(URI::toString)
                .startsWith("https://a.example/sport/feed", "https://a.example/sport/rss.xml", "https://a.example/feed")
                .contains("https://a.example/feed.json")
                .doesNotHaveDuplicates();
        assertThat(UsualPlaces.feeds(URI.create("https://a.example")))
                .extracting(URI::toString)
                .startsWith("https://a.example/feed", "https://a.example/rss.xml");
    }

    @Test
    void robotsNamesSitemapsAndNewsComesFirst() {
        String robots =
                "User-agent: *\nDisallow: /x\nSITEMAP : https://a.example/all.xml\r\nSitemap: /news.xml # daily\nsitemap:\n";

        assertThat(UsualPlaces.sitemaps(robots.getBytes(UTF_8), URI.create("https://a.example/robots.txt")))
                .extracting(URI::toString)
                .containsExactly("https://a.example/news.xml", "https://a.example/all.xml");
    }
}
