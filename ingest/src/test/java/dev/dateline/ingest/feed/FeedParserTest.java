package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedParserTest {
    static final String HEALTHY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>
              <title>Harbour Post</title><link>https://harbour.example/</link><language>en-GB</language>
              <ttl>30</ttl><skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
              <item>
                <title>Ferry runs aground</title>
                <link>https://harbour.example/a/1</link>
                <guid isPermaLink="false">hp-1</guid>
                <description>No one was hurt.</description>
                <dc:creator>Ana Reyes</dc:creator>
                <pubDate>Tue, 04 Mar 2025 09:05:30 GMT</pubDate>
              </item>
              <item>
                <title>Council votes on bridge</title>
                <link>https://harbour.example/a/2</link>
                <guid isPermaLink="false">hp-2</guid>
                <description>The vote is at noon.</description>
                <pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate>
              </item>
            </channel>
            </rss>
            """;

    @Test
    void aHealthyFeedIsReadWhole() {
        Feed feed = Feeds.parsed(HEALTHY);

        assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
        assertThat(feed.title()).isEqualTo("Harbour Post");
        assertThat(feed.link()).isEqualTo("https://harbour.example/");
        assertThat(feed.language()).isEqualTo("en-GB");
        assertThat(feed.pace().ttl()).hasMinutes(30);
        assertThat(feed.pace().skipHours()).containsExactlyInAnyOrder(1, 0);
        assertThat(feed.pace().skipDays()).containsExactly(java.time.DayOfWeek.SUNDAY);
        FeedEntry first = feed.entries().get(0);
        assertThat(first.guid()).isEqualTo("hp-1");
        assertThat(first.author()).isEqualTo("Ana Reyes");
        assertThat(first.summary()).isEqualTo("No one was hurt.");
        assertThat(first.published()).isEqualTo("2025-03-04T09:05:30Z");
        assertThat(first.publishedText()).isEqualTo("Tue, 04 Mar 2025 09:05:30 GMT");
        assertThat(first.markup()).startsWith("<item").contains("hp-1").doesNotContain("hp-2");
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("byte order mark and white space", "\ufeff \n" + HEALTHY),
                defect("control character", HEALTHY.replace("No one", "No\u0003 one")),
                defect("reference to a control character", HEALTHY.replace("No one", "No&#8; one")),
                defect("bare ampersand", HEALTHY.replace("No one was", "Smith & Co were")),
                defect("bare angle bracket", HEALTHY.replace("No one was", "2 < 3 were")),
                defect("HTML entity", HEALTHY.replace("No one was", "No&nbsp;one was&hellip;")),
                defect("unknown entity", HEALTHY.replace("No one was", "No &foobar; was")),
                defect("undeclared prefix", HEALTHY.replace(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "")),
                defect("wrong end tag", HEALTHY.replace("</description>\n    <dc", "</descripton>\n    <dc")),
                defect("missing end tag", HEALTHY.replace("hurt.</description>", "hurt.")),
                defect("title never closed", HEALTHY.replace("Ferry runs aground</title>", "Ferry runs aground")),
                defect("HTML open in a title", HEALTHY.replace("Ferry runs", "Ferry <b>runs")),
                defect("unquoted attribute", HEALTHY.replace("\"false\">hp-1", "false>hp-1")),
                defect(
                        "cut off after the second link",
                        HEALTHY.substring(0, HEALTHY.indexOf("<guid", HEALTHY.indexOf("a/2")))),
                defect("junk before", "<br />\n<b>Warning</b>: mysql_connect() in <b>/x.php</b><br />\n" + HEALTHY),
                defect("junk after", HEALTHY + "<script>track()</script><!-- cached"),
                defect("bad encoding name", HEALTHY.replace("UTF-8", "utf8mb4")),
                defect("UTF-16 that is none", HEALTHY.replace("UTF-8", "UTF-16")),
                defect("empty encoding", HEALTHY.replace("UTF-8", "")),
                defect(
                        "upper-case tags",
                        HEALTHY.replace("rss", "RSS").replace("item>", "ITEM>").replace("title>", "TITLE>")),
                defect(
                        "outside DTD",
                        HEALTHY.replace("<rss", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\">\n<rss")),
                defect("no version", HEALTHY.replace(" version=\"2.0\"", "")),
                defect("no channel", HEALTHY.replace("<channel>", "").replace("</channel>", "")),
                defect(
                        "ttl and hours that are no numbers",
                        HEALTHY.replace(">30<", ">soon<").replace(">1<", ">-7<")),
                defect("a cloud without port", HEALTHY.replace("<ttl>", "<cloud port=\"\" domain=\"x\"/><ttl>")),
                defect("odd namespace", HEALTHY.replace("<rss ", "<rss xmlns=\"https://example.org/rss/\" ")));
    }

    private static Arguments defect(String name, String feed) {
        return Arguments.of(name, feed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectCostsNoEntry(String defect, String feed) {
        assertThat(feed).isNotEqualTo(HEALTHY);
        List<FeedEntry> entries = Feeds.parsed(feed).entries();

        assertThat(entries)
                .extracting(FeedEntry::title)
                .containsExactly("Ferry runs aground", "Council votes on bridge");
        assertThat(entries)
                .extracting(FeedEntry::link)
                .containsExactly("https://harbour.example/a/1", "https://harbour.example/a/2");
        assertThat(entries.get(0).published()).isEqualTo("2025-03-04T09:05:30Z");
    }

    @Test
    void anUnreadableDateCostsOnlyTheDate() {
        Feed feed = Feeds.parsed(HEALTHY.replace("Tue, 04 Mar 2025 10:00:00 GMT", "on Tuesday"));

        assertThat(feed.entries())
                .extracting(FeedEntry::published)
                .containsExactly(feed.entries().get(0).published(), null);
        assertThat(feed.entries().get(1).publishedText()).isEqualTo("on Tuesday");
    }

    @Test
    void entriesThatShareAGuidAreKnownByTheirPages() {
        Feed feed = Feeds.parsed(HEALTHY.replace("hp-2", "hp-1"));

        assertThat(feed.entries())
                .extracting(FeedEntry::guid)
                .containsExactly("https://harbour.example/a/1", "https://harbour.example/a/2");
    }

    @Test
    void aWebPageIsRejectedWithASentence() {
        FeedOutcome outcome =
                Feeds.outcome("<!DOCTYPE html><html><head><title>Hi</title></head><body><p>x</body></html>");

        assertThat(outcome).isEqualTo(new FeedOutcome.Rejected("This is a web page, not a feed."));
    }

    @Test
    void nothingAndNonsenseAreRejected() {
        assertThat(List.of("", "   ", "not found", "{\"a\": 1}", "<a><b/></a>", "\u0000\u0001"))
                .allSatisfy(text -> assertThat(Feeds.outcome(text)).isInstanceOf(FeedOutcome.Rejected.class));
    }

    @Test
    void anAnswerForThePrinterHasTheErrorOrTheEntries() {
        FeedAnswer read = FeedAnswer.of("a.xml", Feeds.outcome(HEALTHY));
        FeedAnswer refused = FeedAnswer.of("b.xml", Feeds.outcome("nothing"));

        assertThat(read.error()).isNull();
        assertThat(read.entries()).extracting(FeedAnswer.Entry::id).containsExactly("hp-1", "hp-2");
        assertThat(refused.error()).isNotBlank();
        assertThat(refused.entries()).isEmpty();
    }

    @Test
    void gzipIsUnpackedWhateverTheHeadersSaid() throws Exception {
        assertThat(Feeds.parsed(Feeds.gzip(HEALTHY.getBytes(UTF_8)), "text/xml").entries())
                .hasSize(2);
    }
}
