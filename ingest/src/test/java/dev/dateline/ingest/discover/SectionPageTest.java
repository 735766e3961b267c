package dev.dateline.ingest.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionPageTest {
    private static final URI ADDRESS = URI.create("https://harbour.example/news/");
    private static final String FURNITURE = """
            <header><a href="/">Harbour Post</a><nav><ul><li><a href="/news/">News from the whole region and the sea</a></li>
              <li><a href="/sport/">Sport</a></li><li><a href="/weather/">Weather</a></li></ul></nav></header>
            <div class="cookie-banner">We use cookies. <a href="/legal/cookie-policy-2024">Read our cookie policy and your choices here</a></div>
            %s
            <aside role="complementary"><a href="/shop/best-running-shoes-of-2025">The best running shoes you can buy this year</a></aside>
            <footer><a href="/about/who-we-are-and-what-we-do">Who we are and what we do every day</a><a href="/imprint">Imprint</a>
              <a href="https://social.example/harbour">Follow us</a></footer>
            """;

    private static List<FeedEntry> links(String middle) {
        return SectionPage.links(Jsoup.parse(FURNITURE.formatted(middle)), ADDRESS, null);
    }

    @Test
    void cardsWithTeaserAndTimeAreFound() {
        List<FeedEntry> links = links("""
                <main>
                <article class="card card-17"><a href="/2025/03/04/ferry-runs-aground-off-cape"><img src="1.jpg" alt=""></a>
                  <h3><a href="/2025/03/04/ferry-runs-aground-off-cape#top">Ferry runs aground off the cape</a></h3>
                  <p>All 210 people on board were brought ashore before dawn, the coast guard said.</p>
                  <time datetime="2025-03-04T09:05:30Z">today</time><a href="/author/ana-reyes">Ana Reyes</a></article>
                <article class="card card-18"><h3><a href="/2025/03/04/council-votes-on-new-bridge">Council votes on bridge</a></h3>
                  <p>The vote at noon ends nine years of quarrel over the crossing of the estuary.</p>
                  <a href="/2025/03/04/council-votes-on-new-bridge">Read more</a></article>
                </main>
                """);

        assertThat(links)
                .extracting(FeedEntry::title)
                .containsExactly("Ferry runs aground off the cape", "Council votes on bridge");
        assertThat(links)
                .extracting(FeedEntry::link)
                .containsExactly(
                        "https://harbour.example/2025/03/04/ferry-runs-aground-off-cape",
                        "https://harbour.example/2025/03/04/council-votes-on-new-bridge");
        assertThat(links.get(0).summary()).startsWith("All 210 people");
        assertThat(links.get(0).published()).isEqualTo("2025-03-04T09:05:30Z");
        assertThat(links.get(0).markup()).contains("coast guard").doesNotContain("quarrel");
        assertThat(links.get(1).published()).isNull();
    }

    @Test
    void plainListsOfHeadlinesAreFound() {
        assertThat(links("""
                        <ul class="latest"><li><a href="article.php?id=48213">Storm cuts power to nine villages on the north coast</a></li>
                        <li><a href="article.php?id=48214">Fishing quotas to fall by a third</a></li>
                        <li><a href="article.php?id=48215">Mayor resigns after audit of harbour funds</a></li></ul>
                        """))
                .extracting(FeedEntry::link)
                .containsExactly(
                        "https://harbour.example/news/article.php?id=48213",
                        "https://harbour.example/news/article.php?id=48214",
                        "https://harbour.example/news/article.php?id=48215");
    }

    @Test
    void scriptsWithoutSpacesAreRead() {
        assertThat(links("""
                        <div class="list"><div class="item"><a href="/a/20250304001.html">台風が海岸に近づき鉄道が運休、住民が避難</a></div>
                        <div class="item"><a href="/a/20250304002.html">市議会、新しい橋の建設を可決</a></div></div>
                        """)).hasSize(2);
    }

    @Test
    void aShortHeadlineInAListOfHeadlinesIsTaken() {
        assertThat(links("""
                        <main><ul class="teasers">
                        <li class="teaser"><h3><a href="/wirtschaft/hafen-ausbau-kostet-mehr">Ausbau des Hafens kostet doppelt so viel</a></h3></li>
                        <li class="teaser"><h3><a href="/wirtschaft/seilbahn-unglueck">Seilbahnunglück</a></h3></li>
                        <li class="teaser"><h3><a href="/wirtschaft/werft-schliesst">Die letzte Werft am Fluss schließt im Herbst</a></h3></li>
                        </ul></main>
                        """))
                .extracting(FeedEntry::title)
                .containsExactly(
                        "Ausbau des Hafens kostet doppelt so viel",
                        "Seilbahnunglück",
                        "Die letzte Werft am Fluss schließt im Herbst");
    }

    @Test
    void twoLongWordsAreAHeadlineOnAYoungPage() {
        assertThat(
                        links(
                                "<main><ul class=teasers><li class=teaser><h3>"
                                        + "<a href=/wirtschaft/grenzbahntunnel-fertiggestellt>Grenzbahntunnel fertiggestellt</a></h3></li></ul></main>"))
                .hasSize(1);
    }

    @Test
    void aPageWithoutArticlesGivesNone() {
        assertThat(links("<p>Nothing here today. <a href='/contact'>Write to us</a></p>"))
                .isEmpty();
    }

    @Test
    void aSelectorDecidesAlone() {
        List<FeedEntry> links = SectionPage.links(
                Jsoup.parse(FURNITURE.formatted(
                        "<div class=x><b><a href=/1>Short</a></b><b><a href=/2>Also</a></b><b>none</b></div>")),
                ADDRESS,
                "div.x b");

        assertThat(links).extracting(FeedEntry::title).containsExactly("Short", "Also");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div[[", "", ">"})
    void aSelectorThatIsNoneGivesNoLinks(String selector) {
        assertThat(SectionPage.links(Jsoup.parse("<a href=/1>x</a>"), ADDRESS, selector))
                .isEmpty();
    }
}
