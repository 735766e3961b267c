package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Block;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose text a browser makes of data. */
class StateBodyTest {
    private static final String HEADLINE = "Ferry runs aground off Lisle";
    private static final String[] PARAGRAPHS = IntStream.range(0, 8)
            .mapToObj(i -> "The ferry with " + (40 + i)
                    + " people on board ran aground on a sandbank off Lisle, and tugs came out to pull it free.")
            .toArray(String[]::new);

    private static ExtractedPage page(String scripts, String body) {
        return PageExtractor.extract(
                Jsoup.parse("<html lang='en'><head><title>" + HEADLINE + "</title>" + scripts + "</head><body>" + body
                        + "</body></html>"),
                null);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String each(String before, String after) {
        return String.join(
                ",",
                Stream.of(PARAGRAPHS).map(text -> before + quoted(text) + after).toList());
    }

    static Stream<Arguments> scripts() {
        String markup = "<p>" + String.join("</p><p class=\"x\">", PARAGRAPHS) + "</p>";
        String article = "{\"article\":{\"headline\":" + quoted(HEADLINE) + ",\"body\":" + quoted(markup) + "}}";
        return Stream.of(
                Arguments.of(
                        "markup in data of its own",
                        "<script type='application/json' id='data'>{\"props\":{\"page\":" + article + "}}</script>"),
                Arguments.of("assigned", "<script>window.__STATE__ = " + article + ";\nstart();</script>"),
                Arguments.of(
                        "data within data",
                        "<script type='application/json'>{\"cache\":" + quoted(article) + "}</script>"),
                Arguments.of("a literal", "<script>var s = JSON.parse(" + quoted(article) + ");</script>"),
                Arguments.of(
                        "a list of blocks",
                        "<script>window.__DATA__={\"title\":" + quoted(HEADLINE) + ",\"blocks\":["
                                + each("{\"type\":\"text\",\"model\":{\"text\":", "}}") + "]};</script>"),
                Arguments.of(
                        "a list of strings beside teasers",
                        "<script>var a = {\"more\":[{\"title\":\"Another\",\"url\":\"/b\",\"summary\":"
                                + quoted("A summary of something else that is long. ".repeat(40))
                                + "}],\"paragraphs\":[" + each("", "") + "]};</script>"),
                Arguments.of(
                        "plain lines",
                        "<script type='application/json'>{\"text\":" + quoted(String.join("\n", PARAGRAPHS))
                                + "}</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void theTextIsReadFromTheScriptsWhereThePageHasNone(String what, String script) {
        assertThat(page(script, "<div id='app'>Loading</div>").blocks())
                .extracting(Block::text)
                .containsExactly(PARAGRAPHS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void thePagesOwnTextIsPreferred(String what, String script) {
        String own = IntStream.range(0, 9)
                .mapToObj(i -> "<p>The mayor of Lisle opened fish market hall " + i
                        + " on Monday, after two years of works that cost more than was planned.</p>")
                .collect(Collectors.joining());
        assertThat(page(script, "<article>" + own + "</article>").text()).doesNotContain("sandbank");
    }

    @Test
    void ofSeveralArticlesTheOneBesideTheHeadlineIsTaken() {
        String other = "<p>" + "Another article about the price of bread and flour in the towns. ".repeat(60) + "</p>";
        String script = "<script>window.s = {\"a\":{\"headline\":\"Bread\",\"body\":" + quoted(other)
                + "},\"b\":{\"headline\":" + quoted(HEADLINE) + ",\"body\":" + quoted(String.join("\n", PARAGRAPHS))
                + "}};</script>";
        assertThat(page(script, "").text()).contains("sandbank").doesNotContain("bread");
    }

    @Test
    void labelsAndTermsOfUseAreNoArticle() {
        String terms = "<p>"
                + "We and our partners store information on a device to show you advertisements. ".repeat(30) + "</p>";
        String code = "function start() { return [1, 2]; } ".repeat(40);
        String script = "<script>window.config = {\"consent\":{\"text\":" + quoted(terms) + "},\"ok\":\"Yes\",\"run\":"
                + quoted(code) + "};</script>";
        assertThat(page(script, "<p>Two people were hurt when a bus left the road.</p>")
                        .text())
                .doesNotContain("partners", "function");
    }
}
