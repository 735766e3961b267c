package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import org.junit.jupiter.api.Test;

class FeedFormatTest {

    @Test
    void atomIsRead() {
        Feed feed = Feeds.parsed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://elbe.example/n/">
                  <title type="html">Elbe &amp;amp; Meer</title>
                  <link rel="self" href="feed.atom"/><link rel="hub" href="https://hub.example/"/>
                  <link href="/"/><updated>2025-03-04T10:00:00Z</updated>
                  <entry>
                    <id>tag:elbe.example,2025:7</id>
                    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Flut <b>steigt</b> weiter</div></title>
                    <link rel="replies" href="7/replies"/><link rel="alternate" type="text/html" href="7"/>
                    <author><name>Jo Krug</name></author><author><name>Li Wen</name></author>
                    <published>2025-03-04T09:00:00+01:00</published><updated>2025-03-04T09:30:00+01:00</updated>
                    <summary>Pegel &lt; 5 m</summary>
                    <content type="html">&lt;p&gt;Mehr &lt;a href="karte"&gt;hier&lt;/a&gt;&lt;/p&gt;</content>
                    <source><title>dpa</title></source>
                  </entry>
                </feed>
                """);
        FeedEntry entry = feed.entries().get(0);

        assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
        assertThat(feed.title()).isEqualTo("Elbe & Meer");
        assertThat(feed.link()).isEqualTo("https://elbe.example/");
        assertThat(feed.self()).isEqualTo("https://elbe.example/n/feed.atom");
        assertThat(feed.hubs()).containsExactly("https://hub.example/");
        assertThat(entry.title()).isEqualTo("Flut steigt weiter");
        assertThat(entry.link()).isEqualTo("https://elbe.example/n/7");
        assertThat(entry.author()).isEqualTo("Jo Krug, Li Wen");
        assertThat(entry.published()).isEqualTo("2025-03-04T08:00:00Z");
        assertThat(entry.updated()).isEqualTo("2025-03-04T08:30:00Z");
        assertThat(entry.summary()).isEqualTo("Pegel &lt; 5 m");
        assertThat(entry.content()).isEqualTo("<p>Mehr <a href=\"https://elbe.example/n/karte\">hier</a></p>");
        assertThat(entry.language()).isEqualTo("de");
        assertThat(entry.credit()).isEqualTo("dpa");
    }

    @Test
    void oldAtomWithBase64AndInlineMarkupIsRead() {
        FeedEntry entry = Feeds.parsed("""
                        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
                          <title mode="escaped" type="text/html">One &amp;amp; &lt;i&gt;two&lt;/i&gt;</title>
                          <link rel="alternate" type="text/html" href="http://a.example/1"/>
                          <issued>2004-03-04T09:00:00Z</issued><modified>2004-03-04T10:00:00Z</modified>
                          <content type="text/html" mode="base64">PHA+SGVsbG8gd29ybGQ8L3A+</content>
                        </entry></feed>
                        """).entries().get(0);

        assertThat(entry.title()).isEqualTo("One & two");
        assertThat(entry.content()).isEqualTo("<p>Hello world</p>");
        assertThat(entry.published()).isEqualTo("2004-03-04T09:00:00Z");
        assertThat(entry.updated()).isEqualTo("2004-03-04T10:00:00Z");
    }

    @Test
    void rdfIsRead() {
        Feed feed = Feeds.parsed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                  <channel rdf:about="http://a.example/"><title>A</title><link>http://a.example/</link>
                    <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
                  <item rdf:about="http://a.example/1"><title>First</title><link>http://a.example/1</link>
                    <dc:date>2025-03-04T09:00:00Z</dc:date><dc:creator>B</dc:creator></item>
                </rdf:RDF>
                """);

        assertThat(feed.format()).isEqualTo(FeedFormat.RDF);
        assertThat(feed.title()).isEqualTo("A");
        assertThat(feed.pace().ttl()).hasMinutes(30);
        assertThat(feed.entries()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.guid()).isEqualTo("http://a.example/1");
            assertThat(entry.published()).isEqualTo("2025-03-04T09:00:00Z");
        });
    }

    @Test
    void channelDefinitionsAreRead() {
        Feed feed = Feeds.parsed("""
                <CHANNEL HREF="http://a.example/"><TITLE>A</TITLE>
                  <ITEM HREF="http://a.example/1" LASTMOD="2002-11-11T23:11"><TITLE>First</TITLE><ABSTRACT>Text</ABSTRACT></ITEM>
                </CHANNEL>
                """);

        assertThat(feed.format()).isEqualTo(FeedFormat.CDF);
        assertThat(feed.link()).isEqualTo("http://a.example/");
        assertThat(feed.entries()).extracting(FeedEntry::link).containsExactly("http://a.example/1");
        assertThat(feed.entries().get(0).updated()).isEqualTo("2002-11-11T23:11:00Z");
    }

    @Test
    void jsonFeedIsReadUpToTheBreak() {
        Feed feed = Feeds.parsed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "https://j.example/", "language": "fr",
                 "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "authors": [{"name": "Équipe"}],
                 "items": [
                  {"id": "1", "url": "/un", "title": "Un &amp; deux", "content_html": "<p>x</p>", "date_published": "2025-03-04T09:00:00Z"},
                  "nonsense",
                  {"id": 2, "external_url": "https://k.example/2", "content_text": "a < b", "author": {"name": "Zoé"}, "title": 7},
                  {"id": "3", "ti
                """);

        assertThat(feed.format()).isEqualTo(FeedFormat.JSON_FEED);
        assertThat(feed.hubs()).containsExactly("https://hub.example/");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Un & deux", "7");
        assertThat(feed.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://harbour.example/un", "https://k.example/2");
        assertThat(feed.entries()).extracting(FeedEntry::author).containsExactly("Équipe", "Zoé");
        assertThat(feed.entries().get(1).content()).isEqualTo("a &lt; b");
        assertThat(feed.entries()).extracting(FeedEntry::language).containsOnly("fr");
    }

    @Test
    void newsSitemapsAreRead() {
        Feed feed = Feeds.parsed("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                  <url><loc>https://a.example/1</loc>
                    <n:news><n:publication><n:name>A</n:name><n:language>es</n:language></n:publication>
                      <n:publication_date>2025-03-04</n:publication_date><n:title>Uno</n:title></n:news>
                    <image:image><image:loc>https://a.example/1.jpg</image:loc></image:image></url>
                  <url><loc>https://a.example/2</loc><lastmod>2025-03-05T10:00:00Z</lastmod></url>
                </urlset>
                """);

        assertThat(feed.format()).isEqualTo(FeedFormat.SITEMAP);
        assertThat(feed.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(feed.entries().get(0).title()).isEqualTo("Uno");
        assertThat(feed.entries().get(0).published()).isEqualTo("2025-03-04T00:00:00Z");
        assertThat(feed.entries().get(0).language()).isEqualTo("es");
        assertThat(feed.entries().get(1).updated()).isEqualTo("2025-03-05T10:00:00Z");
    }

    @Test
    void aSitemapIndexNamesFurtherSitemaps() {
        Feed feed = Feeds.parsed(
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>/s/1.xml</loc></sitemap></sitemapindex>");

        assertThat(feed.format()).isEqualTo(FeedFormat.SITEMAP_INDEX);
        assertThat(feed.sitemaps()).containsExactly("https://harbour.example/s/1.xml");
        assertThat(feed.entries()).isEmpty();
    }

    @Test
    void aGuidThatIsAnAddressStandsInForTheLink() {
        Feed feed = Feeds.parsed(
                "<rss><channel><item><guid>https://a.example/1</guid></item>"
                        + "<item><guid isPermaLink='false'>https://a.example/2</guid></item><item><guid>17</guid></item></channel></rss>");

        assertThat(feed.entries()).extracting(FeedEntry::link).containsExactly("https://a.example/1", null, null);
    }
}
