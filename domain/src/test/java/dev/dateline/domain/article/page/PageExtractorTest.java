package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.OutLink;
import dev.dateline.domain.article.PublishedDate.Origin;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageExtractorTest {

    private static final URI URL = URI.create("https://harbour-post.example/news/2031/05/04/quay-fire");
    private static final String FIRST =
            "A fire broke out on the northern quay of Port Callis early on Sunday, and forty people were led to safety.";
    private static final String SECOND =
            "The harbour master said that two warehouses had burnt down, but that nobody had been hurt in the blaze.";

    private static ExtractedPage read(String html) {
        return PageExtractor.extract(html.getBytes(StandardCharsets.UTF_8), URL);
    }

    private static List<String> texts(ExtractedPage page) {
        return page.blocks().stream().map(Block::text).toList();
    }

    @Test
    void aHeadlineThatALineBreakPartsFromItsBylineIsNoParagraph() {
        ExtractedPage page = read("""
                <html><head><title>Fire on the northern quay of Port Callis</title></head><body><table><tr>
                <td><font size="5"><b>Fire on the northern quay of Port Callis</b></font><br><i>Ada Lind 2031-05-04T06:10:00Z</i><br><br>
                %s<br><br>%s<br><br></td></tr></table></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(texts(page)).containsExactly(FIRST, SECOND);
    }

    @Test
    void anArticleIsReadWithAllThatThePageDeclares() {
        ExtractedPage page = read("""
                <html lang="en-GB"><head><title>Fire on the northern quay | The Harbour Post</title>
                <meta property="og:site_name" content="The Harbour Post">
                <meta property="og:image" content="/fire.jpg">
                <meta name="description" content="Forty led to safety.">
                <link rel="canonical" href="https://harbour-post.example/news/quay-fire?utm_source=x">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
                 {"@type":"NewsArticle","headline":"Fire on the northern quay","articleSection":"Local",
                  "datePublished":"2031-05-04T06:10:00+02:00","dateModified":"2031-05-04T07:00:00+02:00",
                  "author":[{"@type":"Person","name":"Ada Lind"},{"@type":"Person","name":"Bo Rask"}],}]}</script></head>
                <body><header><a href="/">The Harbour Post</a><nav><a href="/a">World</a></nav></header>
                <article><h1>Fire on the northern quay</h1><p class="byline">By Ada Lind</p>
                <p>%s</p><h2>What is known</h2><p>%s See the <a href="/map">map of the quay</a>.</p>
                <figure><img src="a.jpg"><figcaption>The quay on Sunday. Photo: A. Lind</figcaption></figure>
                <div class="related-stories"><h3>Read also</h3><a href="/old">Storm closes the harbour for two days</a>
                <a href="/news/quay-fire">Fire on the northern quay, forty led to safety</a>
                <a href="https://social.example/share?text=fire">Tell your friends of the fire on the quay</a></div>
                </article><footer>All rights reserved</footer></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(page.title()).isEqualTo("Fire on the northern quay");
        assertThat(texts(page)).containsExactly(FIRST, "What is known", SECOND + " See the map of the quay.");
        assertThat(page.blocks().get(1).kind()).isEqualTo(Block.Kind.HEADING);
        assertThat(page.url()).isEqualTo("https://harbour-post.example/news/quay-fire");
        assertThat(page.outlet()).isEqualTo("The Harbour Post");
        assertThat(page.byline()).isEqualTo("Ada Lind, Bo Rask");
        assertThat(page.section()).isEqualTo("Local");
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.kind()).isEqualTo(ArticleKind.STORY);
        assertThat(page.picture()).isEqualTo("https://harbour-post.example/fire.jpg");
        assertThat(page.description()).isEqualTo("Forty led to safety.");
        assertThat(page.modified()).isEqualTo(Instant.parse("2031-05-04T05:00:00Z"));
        assertThat(page.publishedLocal()).hasToString("2031-05-04T06:10+02:00");
        assertThat(page.published()).satisfies(date -> {
            assertThat(date.at()).isEqualTo(Instant.parse("2031-05-04T04:10:00Z"));
            assertThat(date.origin()).isEqualTo(Origin.JSON_LD);
        });
        assertThat(page.links())
                .containsExactly(
                        new OutLink("https://harbour-post.example/map", "map of the quay", false),
                        new OutLink("https://harbour-post.example/old", "Storm closes the harbour for two days", true));
        assertThat(page.removed())
                .extracting(RemovedBlock::reason)
                .contains(Reason.NAVIGATION, Reason.CAPTION, Reason.RELATED);
    }

    @Test
    void anonymousDivsWithoutParagraphsAreReadToo() {
        ExtractedPage page = read(
                "<body><div class=a1><div><a href=/1>Home</a><a href=/2>World</a></div></div><div class=b7><div>%s</div><div>%s</div></div>"
                        .formatted(FIRST, SECOND));
        assertThat(texts(page)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aTableLayoutWithDoubleLineBreaksIsCutIntoParagraphs() {
        ExtractedPage page = read("""
                <table><tr><td width=120><a href=a>News</a><br><a href=b>Sport</a></td>
                <td><font size=4><b>Fire on the quay</b></font><br><br>%s<br><br>%s</td></tr></table>
                """.formatted(FIRST, SECOND));
        assertThat(texts(page)).endsWith(FIRST, SECOND).noneMatch(t -> t.contains("Sport"));
    }

    @Test
    void furnitureInAnotherScriptIsDropped() {
        ExtractedPage page =
                read("<article><p>%s</p><p>Авторизуйтесь, пожалуйста</p><p>%s</p><div>Все новости</div></article>"
                        .formatted(FIRST, SECOND));
        assertThat(texts(page)).containsExactly(FIRST, SECOND);
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void aTextFromRightToLeftIsReadLikeAnyOther() {
        String first =
                "اندلع حريق كبير في الرصيف الشمالي لميناء كاليس صباح يوم الأحد، وتم إجلاء أربعين شخصا إلى مكان آمن.";
        String second = "وقال مدير الميناء إن مستودعين احترقا بالكامل، لكن أحدا لم يصب بأذى في هذا الحريق الكبير.";
        ExtractedPage page = read(
                "<html dir=rtl><body><nav><a href=/>الرئيسية</a></nav><main><h1>حريق في الميناء</h1><p>%s</p><p>%s</p><p>اقرأ أيضا: عاصفة تغلق الميناء</p></main>"
                        .formatted(first, second));
        assertThat(page.title()).isEqualTo("حريق في الميناء");
        assertThat(texts(page)).containsExactly(first, second);
        assertThat(page.language()).isEqualTo("ar");
    }

    @Test
    void aTextWithoutSpacesIsReadLikeAnyOther() {
        String first = "四日早朝、カリス港の北埠頭で火災が発生し、四十人が避難した。港湾局によると、倉庫二棟が全焼した。";
        ExtractedPage page = read("<body><div><a href=/>ホーム</a></div><div><p>%s</p></div>".formatted(first));
        assertThat(texts(page)).containsExactly(first);
        assertThat(page.language()).isEqualTo("ja");
    }

    @Test
    void aDeclaredTextStandsInWhereThePageIsBuiltInTheBrowser() {
        ExtractedPage page = read("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","articleBody":"%1$s\\n\\n%2$s\\n%1$s %2$s %1$s %2$s"}</script>
                <div id=root>Loading</div>
                """.formatted(FIRST, SECOND));
        assertThat(texts(page)).startsWith(FIRST, SECOND);
    }

    @Test
    void withoutAnAddressThePagesOwnIsTaken() {
        byte[] html = "<meta property=og:url content=https://h.example/a?fbclid=1><p>%s</p>"
                .formatted(FIRST)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PageExtractor.extract(html, null).url()).isEqualTo("https://h.example/a");
    }

    @Test
    void aCanonicalAddressOfAnotherSiteOrTheHomePageIsNotBelieved() {
        assertThat(read("<link rel=canonical href=https://other.example/a><p>%s".formatted(FIRST))
                        .url())
                .isEqualTo(URL.toString());
        assertThat(read("<link rel=canonical href=https://harbour-post.example/><p>%s".formatted(FIRST))
                        .url())
                .isEqualTo(URL.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<html>",
                "\u0000\u0001\u0002",
                "<script type=application/ld+json>{\"@type\":[{[\"</script>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":{\"a\":[]},\"author\":null}</script><p>x",
                "<body><table><tr><td><li><h1></table></h1>",
                "<frameset><frame src=a></frameset>",
                "<meta property=og:url content='http://[bad'><link rel=canonical href='::::'><a href='ht tp://x y'>x</a>",
                "{\"json\": true}",
                "%PDF-1.4 binary"
            })
    void garbageGivesAnEmptyArticleAndNoError(String garbage) {
        assertThatCode(() -> read(garbage)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(30)
    void aHundredThousandNestedElementsDoNoHarm() {
        for (String tag : List.of("div", "b", "blockquote", "ul><li")) {
            String nested = ("<" + tag + ">").repeat(100_000) + FIRST;
            assertThatCode(() -> read(nested)).doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(60)
    void aPageOfManyMegabytesIsReadInSeconds() {
        String page = "<article>"
                + "<p>%s</p><div class=x><a href=/a>%s</a></div>"
                        .formatted(FIRST, SECOND)
                        .repeat(25_000);
        long start = System.nanoTime();
        ExtractedPage read = read(page);
        assertThat(read.blocks()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aBotWallIsNoStory() {
        assertThat(read("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>")
                        .kind())
                .isEqualTo(ArticleKind.WALL);
    }

    @Test
    void aPageWithoutTextIsAStub() {
        assertThat(read("<title>Pictures of the quay</title><img src=a>").kind())
                .isEqualTo(ArticleKind.STUB);
    }
}
