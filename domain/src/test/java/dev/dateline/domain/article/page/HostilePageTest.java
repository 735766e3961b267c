package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break a reader. Two seconds are meant for a quiet machine; the test allows a busy one more. */
class HostilePageTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(15);
    private static final String PARAGRAPH =
            "<p>The harbour wall broke on Monday night, and the water took the old market with it.</p>";
    private static final String TEXT = PARAGRAPH + "<p>Nobody was hurt, the mayor of the town said on Tuesday.</p>";

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("20 MB of paragraphs", PARAGRAPH.repeat(20_000_000 / PARAGRAPH.length())),
                arguments("100,000 nested elements", "<div>".repeat(100_000) + TEXT),
                arguments("100,000 nested elements with text", "<div>words here. ".repeat(100_000) + TEXT),
                arguments("30,000 nested tables", "<table><tr><td>".repeat(30_000) + TEXT),
                arguments("100,000 unclosed bold", "<b>".repeat(100_000) + TEXT),
                arguments("500,000 tiny paragraphs", TEXT + "<p>x</p>".repeat(500_000)),
                arguments("900,000 links", TEXT + "<a href=x>link</a>".repeat(900_000)),
                arguments("a line of 5 MB", "<p>" + "word ".repeat(1_000_000) + "</p>"),
                arguments("a word of 5 MB", "<p>" + "w".repeat(5_000_000) + "</p>"),
                arguments("a million attributes", "<div " + numbered("a", 1_000_000) + ">" + TEXT),
                arguments("a million classes", "<div class='" + numbered("c", 1_000_000) + "'>" + TEXT),
                arguments("a title of 4 MB", "<title>" + "|".repeat(4_000_000) + "</title>" + TEXT),
                arguments("300,000 headlines", "<h1>The wall breaks</h1>".repeat(300_000) + TEXT),
                arguments("nested JSON-LD", jsonLd("[{\"a\":".repeat(500_000)) + TEXT),
                arguments("nested script state", state("[\"x y\",{\"a\":".repeat(300_000)) + TEXT),
                arguments(
                        "script state of short strings, nested",
                        state("[\"x\",".repeat(39) + "\"some words of nothing\",".repeat(150_000)) + TEXT),
                arguments("a script's string of 4 MB", state("{\"a\":\"" + "w; {p ".repeat(650_000) + "\"") + TEXT),
                arguments("JSON-LD of 5 MB", jsonLd("{\"articleBody\":\"" + "w ".repeat(2_500_000)) + TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aHostilePageCostsBoundedTime(String what, String markup) {
        byte[] page = ("<html><body>" + markup).getBytes(StandardCharsets.UTF_8);

        ExtractedPage found = assertTimeoutPreemptively(BUSY_MACHINE, () -> PageExtractor.extract(page, null));

        assertThat(found.removed().stream().anyMatch(block -> block.reason() == Reason.TOO_LARGE))
                .as("it is told that the page was cut")
                .isEqualTo(page.length > 6_000_000 || tags(markup) > 60_000);
    }

    private static long tags(String markup) {
        return markup.chars().filter(c -> c == '<').count();
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String state(String json) {
        return "<script>window.state = " + json + "</script>";
    }

    private static String numbered(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(" "));
    }
}
