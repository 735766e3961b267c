package dev.dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.domain.item.FeedEntry;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged JSON Feeds, a case a class. */
class LooseJsonTest {
    private static final String HEALTHY =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Wire\",\"items\":["
                    + "{\"id\":\"1\",\"url\":\"https://a.example/1\",\"title\":\"Ferry runs aground\",\"content_text\":\"No one was hurt.\"},"
                    + "{\"id\":\"2\",\"url\":\"https://a.example/2\",\"title\":\"Council votes on bridge\",\"content_text\":\"At noon.\"}]}";

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("mark", f -> "\ufeff" + f),
                defect("junk before", f -> "<br />\n<b>Notice</b>: in <b>/feed.php</b>\n" + f),
                defect("junk after", f -> f + "\n<!-- cached --> {}"),
                defect("guard before", f -> ")]}',\n" + f),
                defect("as a call", f -> "callback(" + f + ");"),
                defect("no version", f -> f.replaceFirst("\"version\":\"[^\"]*\",", "")),
                defect("commas too many", f -> f.replace("}]", "},]").replace("\"}", "\",}")),
                defect("commas too few", f -> f.replace("},{", "}{")),
                defect("no comma between fields", f -> f.replace(",\"content", "\n\"content")),
                defect("line breaks in strings", f -> f.replace("No one", "No\n\tone\u0001")),
                defect(
                        "comments",
                        f -> f.replace("{\"id\"", "{/* a */ // b\n\"id\"").replace("}{", "}#{")),
                defect("single quotes", f -> f.replace("\"No one was hurt.\"", "'No \"one\" was hurt.'")),
                defect("names without quotes", f -> f.replace("\"content_text\"", "content_text")),
                defect(
                        "words of other languages",
                        f -> f.replace("{\"id\"", "{\"a\":NaN,\"b\":undefined,\"c\":True,\"d\":.5,\"id\"")),
                defect("escapes that are none", f -> f.replace("No one", "No\\'one\\x41\\ud83d \\u12")),
                defect("bare quotes", f -> f.replace("No one", "<a href=\"http://a.example/\">No one</a>")),
                defect(
                        "values of other types",
                        f -> f.replace("{\"id\"", "{\"authors\":\"x\",\"tags\":7,\"attachments\":{},\"id\"")),
                defect("items that are none", f -> f.replace("[{", "[null,\"x\",7,[],{")),
                defect("bracket too many", f -> f.replace("},{", "}},{")),
                defect("never closed", f -> f.substring(0, f.length() - 3)));
    }

    private static Arguments defect(String name, UnaryOperator<String> damage) {
        return Arguments.of(name, damage.apply(HEALTHY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectCostsNoEntry(String defect, String feed) {
        assertThat(feed).isNotEqualTo(HEALTHY);

        assertKept(Feeds.parsed(feed));
    }

    @Test
    void sixteenBitsWithoutAMarkAreRead() {
        assertKept(Feeds.parsed(HEALTHY.getBytes(UTF_16LE), null));
    }

    private static void assertKept(Feed feed) {
        assertThat(feed.format()).isEqualTo(FeedFormat.JSON_FEED);
        assertThat(feed.entries())
                .extracting(FeedEntry::title)
                .containsExactly("Ferry runs aground", "Council votes on bridge");
        assertThat(feed.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://a.example/1", "https://a.example/2");
    }

    @Test
    void hostileTextsTakeTimeInProportionToTheirLength() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String part :
                    new String[] {"[", "{\"a\":", "\"", "'\n", "}", "/*", "//", "\\", "\"  ", ",", ":", "{\"items\":["
                    }) {
                assertThat(LooseJson.read("{\"items\":[" + part.repeat(2_000_000 / part.length())))
                        .isNotNull();
            }
        });
    }

    @Test
    void tornMarkupTakesTimeInProportionToItsLength() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String part : new String[] {
                "<!--", "<![CDATA[", "<?", "]]>", "=a", "<![CDATA[ </item>", "<item>", "-->", "<!-- <item> "
            }) {
                assertThat(TornMarkup.mend(part.repeat(1_000_000 / part.length())))
                        .isNotNull();
            }
        });
    }
}
