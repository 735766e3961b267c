package dev.dateline.domain.article.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.article.page.ExtractedPage;
import dev.dateline.domain.article.page.PageExtractor;
import dev.dateline.domain.item.DateDoubt;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageDatesTest {

    private static final String TEXT =
            "<p>The bridge over the Ilm was closed in the morning after an inspector found cracks in two of its "
                    + "pillars, the district said. Buses go round by the weir; the works will take until autumn.</p>"
                            .repeat(4);

    private static ExtractedPage page(
            String lang, String head, String beforeText, String afterText, @Nullable String url) {
        String html = "<html lang='" + lang + "'><head>" + head
                + "</head><body><nav><a href='/'>Home</a></nav><article>" + "<h1>Bridge over the Ilm closed</h1>"
                + beforeText + TEXT + afterText + "</article></body></html>";
        return PageExtractor.extract(Jsoup.parse(html), url == null ? null : URI.create(url));
    }

    private static String meta(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("de", meta("article:published_time", "2031-05-04T06:10:00+02:00"), "", "", "2031-05-04"),
                Arguments.of("de", "", "<p>Veröffentlicht am 4. Mai 2031</p>", "", "2031-05-04"),
                Arguments.of("de", "", "<p class='meta'>04.05.2031</p>", "", "2031-05-04"),
                // A tag that says "date" and not which gives way to what the reader is told.
                Arguments.of("de", meta("date", "2031-05-12"), "<time>04.05.2031, 12:01 Uhr</time>", "", "2031-05-04"),
                // Figures in two orders settle each other.
                Arguments.of(
                        "de", meta("date", "11/05/2031 12:43:42"), "<p>Erstellt am: 05.11.2031</p>", "", "2031-11-05"),
                // The label decides which of two dates is meant.
                Arguments.of(
                        "en", "", "<p>Last updated 4 June 2031, originally created 17 May 2030</p>", "", "2030-05-17"),
                Arguments.of(
                        "fr",
                        "",
                        "<p><time datetime='2031-05-09T10:18:46Z'>Publié le 4 mai 2031</time></p>",
                        "",
                        "2031-05-04"),
                Arguments.of("de", "", "<p>Erschienen am:</p><p>04.05.2031</p>", "", "2031-05-04"),
                // Where text opens.
                Arguments.of(
                        "de",
                        "",
                        "<p>4.5.2031 - Der Landkreis hat die Brücke am Morgen gesperrt. Busse fahren eine Umleitung.</p>",
                        "",
                        "2031-05-04"),
                // Behind the text.
                Arguments.of(
                        "de",
                        "",
                        "",
                        "<p>Dieser Beitrag wurde am Samstag, 3. Mai 2031 um 06:10 Uhr veröffentlicht.</p>",
                        "2031-05-03"),
                // Dates of comments and of other articles are not the article's.
                Arguments.of(
                        "en",
                        "",
                        "<p class='byline'>4 May 2031</p>",
                        "<div class='comments'><time datetime='2031-05-02T10:00Z'>2 May</time></div>",
                        "2031-05-04"),
                Arguments.of(
                        "en",
                        "",
                        "<p>Posted on May 4, 2031</p>",
                        "<div class='related-posts'><span class='published'>2029-03-01</span></div>",
                        "2031-05-04"),
                // In scripts, where nothing else is.
                Arguments.of(
                        "en",
                        "<script>window.state={\"page\":{\"published_at\":\"2031-05-04T06:22:28+01:00\"}}</script>",
                        "",
                        "",
                        "2031-05-04"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theDayOfPublicationIsFound(String lang, String head, String before, String after, String day) {
        assertThat(String.valueOf(page(lang, head, before, after, null).publishedLocal()))
                .startsWith(day);
    }

    @Test
    void aMomentInUtcFallsOnTheDayThatThePagePrints() {
        ExtractedPage page = page(
                "en-US",
                meta("article:published_time", "2031-05-05T02:11:03Z"),
                "<p>Posted: May 4, 2031</p>",
                "",
                null);
        assertThat(page.publishedLocal()).isNotNull();
        assertThat(page.publishedLocal().toLocalDate()).isEqualTo(LocalDate.of(2031, 5, 4));
        assertThat(page.published()).isNotNull();
        assertThat(page.published().at()).isEqualTo("2031-05-05T02:11:03Z");
    }

    @Test
    void theOffsetOfThePageIsKept() {
        ExtractedPage page = page("en", meta("article:published_time", "2031-05-04T23:30:00-05:00"), "", "", null);
        assertThat(page.publishedLocal()).hasToString("2031-05-04T23:30-05:00");
        assertThat(page.published()).isNotNull();
        assertThat(page.published().at()).isEqualTo("2031-05-05T04:30:00Z");
    }

    @Test
    void theAddressTellsTheDayAndAnArchivesStampDoesNot() {
        ExtractedPage page = page(
                "en", "", "", "", "https://archive.example/web/20330101120000/https://news.example/2031/05/04/bridge");
        assertThat(page.published()).isNotNull();
        assertThat(page.published().origin()).isEqualTo(Origin.URL);
        assertThat(page.published().at()).isEqualTo("2031-05-04T00:00:00Z");
    }

    @Test
    void theLastChangeIsKeptApart() {
        ExtractedPage page = page(
                "en",
                meta("article:published_time", "2031-05-04T06:10:00Z")
                        + meta("article:modified_time", "2031-06-01T08:00:00Z"),
                "<p>Updated June 1, 2031</p>",
                "",
                null);
        assertThat(page.published()).isNotNull();
        assertThat(page.published().at()).isEqualTo("2031-05-04T06:10:00Z");
        assertThat(page.modified()).isEqualTo("2031-06-01T08:00:00Z");
    }

    @Test
    void aContradictionCostsConfidence() {
        String declared = meta("article:published_time", "2031-05-04T06:10:00+02:00");
        ExtractedPage agreed = page("de", declared, "<p>Veröffentlicht am 4. Mai 2031</p>", "", null);
        ExtractedPage contradicted = page("de", declared, "<p>Veröffentlicht am 9. März 2030</p>", "", null);
        assertThat(agreed.published()).isNotNull();
        assertThat(contradicted.published()).isNotNull();
        assertThat(agreed.published().confidence()).isGreaterThan(0.95);
        assertThat(contradicted.published().confidence()).isLessThan(0.7);
    }

    @Test
    void aPageWithoutDatesHasNone() {
        ExtractedPage page = page("en", "", "<p>Copyright 2031</p>", "<p>Call 2031-555-0199</p>", null);
        assertThat(page.published()).isNull();
        assertThat(page.publishedLocal()).isNull();
    }

    private static @Nullable DateDoubt doubt(String head, String beforeText, String afterText) {
        PublishedDate date = page("en", head, beforeText, afterText, null).published();
        assertThat(date).isNotNull();
        return date.doubt();
    }

    @Test
    void aPageSaysWhyItsDateIsNotSure() {
        assertThat(doubt(meta("article:published_time", "2031-05-04T06:10:00Z"), "", ""))
                .isNull();
        assertThat(doubt(meta("article:modified_time", "2031-05-04T06:10:00Z"), "", ""))
                .isEqualTo(DateDoubt.LAST_CHANGE);
        assertThat(doubt("<script>var page = {\"datePublished\": \"2031-05-04\"};</script>", "", ""))
                .isEqualTo(DateDoubt.HINT);
        assertThat(doubt(meta("date", "2031-05-04"), "<p>7 June 2030</p>", "")).isEqualTo(DateDoubt.CONTRADICTED);
    }
}
