package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedBlocksTest extends OnTheWireTest {

    private static final String LINE =
            "Every weekday evening at six our editors choose the five best stories of the day for you";
    private static final List<String> TOWNS =
            List.of("Callis", "Ormeport", "Tahlia", "Lisle", "Harrow", "Cebrio", "Ferren");

    private static String html(String town, String more) {
        return "<html lang=en><head><title>Council of " + town + " meets</title></head><body><article><h1>Council of "
                + town + " meets</h1><p>The council of " + town + " met on Sunday to talk about the new quay of " + town
                + ", its mayor said in the evening.</p><p>" + LINE + ".</p><p>The builders of " + town
                + " will begin with the work before the summer, and they hope that it is done within a year.</p>" + more
                + "</article></body></html>";
    }

    private FakeWire page(String outlet, String town) {
        return wire.page(outlet, town, html(town, ""));
    }

    private static boolean hasLine(Article article) {
        return article.text().contains(LINE);
    }

    @Test
    void aLineOnEveryPageOfAHostGoesOnceItIsKnown() {
        TOWNS.forEach(town -> page("post", town));
        List<Article> articles = wire.articles();
        assertThat(articles.subList(0, 3)).as("the first pages").allMatch(SharedBlocksTest::hasLine);
        assertThat(articles.get(6)).matches(article -> !hasLine(article));
        assertThat(articles.get(6).blocks()).hasSize(2);
    }

    @Test
    void anotherHostsPagesAreAnothersAffair() {
        TOWNS.forEach(town -> page("post", town));
        page("gazette", "Callis");
        assertThat(wire.articles().get(7)).matches(SharedBlocksTest::hasLine);
    }

    @Test
    void whatHasBeenLearnedSinceIsNoEdit() {
        TOWNS.forEach(town -> page("post", town));
        assertThat(wire.articles()).hasSize(7);
        wire.at("11:00");
        TOWNS.forEach(town -> page("post", town));
        assertThat(wire.articles()).isEmpty();
    }

    @Test
    void anEditOfAnOldPageKeepsWhatStoodThere() {
        TOWNS.forEach(town -> page("post", town));
        wire.articles();
        wire.at("11:00")
                .page(
                        "post",
                        "Callis",
                        html(
                                "Callis",
                                "<p>The mayor of Callis has since said that the work will cost nine million crowns.</p>"));
        assertThat(wire.articles())
                .singleElement()
                .matches(SharedBlocksTest::hasLine)
                .matches(a -> a.version() == 2);
    }

    @Test
    void onePageFetchedAgainAndAgainTeachesNothing() {
        for (int i = 0; i < 9; i++) {
            wire.at("1" + i + ":00");
            page("post", "Callis");
        }
        page("post", "Tahlia");
        assertThat(wire.articles()).hasSize(2).allMatch(SharedBlocksTest::hasLine);
    }
}
