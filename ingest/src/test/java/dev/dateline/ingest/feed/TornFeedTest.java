package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More defects of XML feeds, a case a class, beside those of {@link FeedParserTest}; the benchmark {@code defects} has all. */
class TornFeedTest {
    private static final String HEALTHY = FeedParserTest.HEALTHY;
    private static final String START = "<item>\n";

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("comment never closed", f -> f.replace(START, START + "<!-- begin -")),
                defect("comment with hyphens", f -> f.replace("</item>", "</item><!-- a -- b --->")),
                defect("CDATA never closed", f -> f.replace("No one was hurt.", "<![CDATA[No one <p>was hurt.")),
                defect("CDATA in CDATA", f -> f.replace("No one was hurt.", "<![CDATA[a <![CDATA[b]]> c]]>")),
                defect("end of CDATA in text", f -> f.replace("No one", "No ]]> one")),
                defect("instruction never closed", f -> f.replace("<rss", "<?xml-stylesheet href=\"/a.css\">\n<rss")),
                defect(
                        "unquoted value at the end",
                        f -> f.replace(START, START + "<enclosure url=http://a.example/1.mp3 length=1/>")),
                defect(
                        "attribute twice",
                        f -> f.replace(START, START + "<category domain='a' domain='b'>x</category>")),
                defect("attribute without value", f -> f.replace(START, START + "<category hidden>x</category>")),
                defect("typographic quotes", f -> f.replace(START, START + "<category domain=“a”>x</category>")),
                defect("no space between attributes", f -> f.replace(START, START + "<enclosure url='a'length='1'/>")),
                defect("tag name that is none", f -> f.replace(START, START + "<2nd>x</2nd>")),
                defect("end tag too many", f -> f.replace(START, START + "</p></div>")),
                defect(
                        "end tags in another case",
                        f -> f.replace("</title>", "</TITLE>").replace("</link>", "</Link>")),
                defect("entries never closed", f -> f.replace("</item>", "")),
                defect("HTML as in a page", f -> f.replace("No one was hurt.", "<p>No one<br>was<hr><p>hurt.")),
                defect("no prefix declared", f -> f.replaceAll(" xmlns:\\w+=\"[^\"]*\"", "")),
                defect(
                        "warning between entries",
                        f -> f.replace("</item>", "</item><br />\n<b>Warning</b>: in <b>/x.php</b>\n")),
                defect("text before", f -> "2000\r\n" + f),
                defect(
                        "second document after",
                        f -> f + "<?xml version=\"1.0\"?><html><body><p>Error 500</body></html>"),
                defect("inside a web page", f -> "<html><body>" + f + "</body></html>"),
                defect("mark twice", f -> "\ufeff\ufeff" + f),
                defect("zeros after the end", f -> f + "\0".repeat(64)),
                defect("noncharacters", f -> f.replace("No one", "No\ufffe one\uffff")),
                defect("last end tags missing", f -> f.replace("</channel>\n</rss>", "")));
    }

    private static Arguments defect(String name, UnaryOperator<String> damage) {
        return Arguments.of(name, damage.apply(HEALTHY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectCostsNoEntry(String defect, String feed) {
        assertThat(feed).isNotEqualTo(HEALTHY);

        assertKept(feed.getBytes(UTF_8));
    }

    static Stream<Arguments> encodings() {
        byte[] surrogates = {(byte) 0xed, (byte) 0xa0, (byte) 0xbc, (byte) 0xed, (byte) 0xbc, (byte) 0x8a};
        String wave = new String(surrogates, StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of(
                        "surrogates in UTF-8", HEALTHY.replace("hurt.", wave).getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("UTF-16 without a mark", HEALTHY.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-32 without a mark", HEALTHY.getBytes(Charset.forName("UTF-32BE"))),
                Arguments.of(
                        "gzip without its end", withoutEnd(dev.dateline.ingest.Answer.gzip(HEALTHY.getBytes(UTF_8)))));
    }

    private static byte[] withoutEnd(byte[] packed) {
        return Arrays.copyOf(packed, packed.length - 9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void oddBytesCostNoEntry(String defect, byte[] feed) {
        assertKept(feed);
    }

    private static void assertKept(byte[] feed) {
        assertThat(Feeds.parsed(feed, null).entries())
                .extracting(FeedEntry::title, FeedEntry::link, e -> String.valueOf(e.published()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ferry runs aground", "https://harbour.example/a/1", "2025-03-04T09:05:30Z"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Council votes on bridge", "https://harbour.example/a/2", "2025-03-04T10:00:00Z"));
    }

    @Test
    void surrogatesMakeOneCharacter() {
        byte[] title = "<rss><channel><item><title>??????</title></item></channel></rss>".getBytes(UTF_8);
        byte[] wave = {(byte) 0xed, (byte) 0xa0, (byte) 0xbc, (byte) 0xed, (byte) 0xbc, (byte) 0x8a};
        System.arraycopy(wave, 0, title, 27, wave.length);

        assertThat(Feeds.parsed(title, null).entries().get(0).title()).isEqualTo("🌊");
    }

    @Test
    void whatIsCommentedOutStaysOut() {
        String feed = HEALTHY.replace(START, "<!-- <item><title>Old</title></item> -->" + START)
                .replace("No one", "No & one <");

        assertThat(Feeds.parsed(feed).entries()).hasSize(2);
    }

    @Test
    void anAmpersandBeforeAnEntitysNameStaysPartOfTheLink() {
        String feed = HEALTHY.replace("a/1</link>", "a/1?x=1&copy=2&lt=3</link>");

        assertThat(Feeds.parsed(feed).entries().get(0).link()).isEqualTo("https://harbour.example/a/1?x=1&copy=2&lt=3");
    }
}
