package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that tells of several events: each of them goes where it is told, also as the page changes. */
class RoundupsOnTheWireTest extends OnTheWireTest {
    private static final String TITLE = "Morning briefing: flood, verdict and strike";
    private static final String FLOOD = part(
            "River Orla floods Velden",
            "The river Orla burst its banks near Velden after three days of rain and flooded the old town.",
            "Mayor Ines Tarro said at least 14 people were killed and rescue boats were still searching the streets of Velden.");
    private static final String TRIAL = part(
            "Marrin banker gets nine years",
            "A court in Marrin sentenced the banker Osk Lindahl to nine years for fraud against pensioners.",
            "Lindahl sold worthless bonds of Marrin Trust to retired teachers, the judges found.");
    private static final String STRIKE = part(
            "Ferry crews strike in Port Cassel",
            "Ferry crews in Port Cassel walked out on Monday over a pay dispute with Northline Ferries.",
            "The union Deckhands United said 900 workers joined the strike and crossings to Skarn Island were cancelled.");
    private static final String TAIL =
            "<p>Ten recipes for a cold evening</p><p>Why trams are coming back</p><p>Stadium opens its doors again</p>";

    private static String part(String headline, String... paragraphs) {
        return "<h2>" + headline + "</h2><p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private static String page(String title, String... parts) {
        return "<html lang=\"en\"><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>"
                + String.join("", parts) + "</article></body></html>";
    }

    private void article(String outlet, String title, String... paragraphs) {
        wire.page(outlet, "news", page(title, "<p>" + String.join("</p><p>", paragraphs) + "</p>"));
    }

    private void articlesOnEachEvent() {
        wire.at("10:00");
        article(
                "post",
                "Velden under water as river Orla bursts its banks",
                "The old town of Velden was flooded when the river Orla burst its banks after three days of rain.",
                "Rescue boats searched the streets of Velden, and Mayor Ines Tarro said at least 14 people were killed.");
        article(
                "echo",
                "Banker Osk Lindahl sentenced to nine years in Marrin",
                "The banker Osk Lindahl was sentenced by a court in Marrin to nine years in prison for fraud against pensioners.",
                "Judges found that Lindahl sold worthless bonds of Marrin Trust to retired teachers.");
        article(
                "globe",
                "Northline Ferries crews on strike in Port Cassel",
                "Crews of Northline Ferries walked out in Port Cassel on Monday in a dispute over pay.",
                "Crossings to Skarn Island were cancelled as 900 workers joined the strike, the union Deckhands United said.");
    }

    private Map<String, Story> roundup(String time, String... parts) {
        wire.at(time).page("digest", "today", page(TITLE, parts));
        return wire.stories();
    }

    private static List<String> outlets(Story story) {
        return story.reports().stream().map(report -> report.outlet().id()).toList();
    }

    private static Stream<ReportRef> digests(Map<String, Story> stories) {
        return stories.values().stream()
                .flatMap(story -> story.reports().stream())
                .filter(report -> report.outlet().id().equals("digest"));
    }

    @Test
    void eachPartGoesToItsOwnStoryAndCountsAsOneOriginThere() {
        articlesOnEachEvent();
        Map<String, Story> stories = roundup("10:30", FLOOD, TRIAL, STRIKE);

        assertThat(stories.values())
                .extracting(RoundupsOnTheWireTest::outlets)
                .containsExactlyInAnyOrder(
                        List.of("post", "digest"), List.of("echo", "digest"), List.of("globe", "digest"));
        assertThat(stories.values())
                .allSatisfy(story -> assertThat(story.support().origins()).isEqualTo(2));
        assertThat(digests(stories).map(ReportRef::title))
                .containsExactlyInAnyOrder(
                        "River Orla floods Velden",
                        "Marrin banker gets nine years",
                        "Ferry crews strike in Port Cassel");
    }

    @Test
    void eachPartFoundsAStoryOfItsOwnWhereNobodyElseTellsOfIt() {
        Map<String, Story> stories = roundup("10:30", FLOOD, TRIAL, STRIKE);

        assertThat(stories.values()).hasSize(3).extracting(Story::reportCount).containsOnly(1);
    }

    @Test
    void headlinesOfOtherPagesBelongToNoStory() {
        articlesOnEachEvent();
        Map<String, Story> stories = roundup("10:30", FLOOD, TRIAL, STRIKE + TAIL);

        assertThat(stories).hasSize(3);
        assertThat(digests(stories)).noneMatch(report -> report.lead().contains("trams"));
    }

    @Test
    void aPartThatStaysTheSameIsNotToldAgainAndAnAddedOneIsNew() {
        roundup("10:30", FLOOD, TRIAL);
        wire.events();
        Map<String, Story> stories = roundup("11:00", STRIKE, FLOOD, TRIAL);

        assertThat(digests(stories)).singleElement().satisfies(added -> {
            assertThat(added.title()).isEqualTo("Ferry crews strike in Port Cassel");
            assertThat(added.article().whole()).isEqualTo(ArticleId.of(FakeWire.url("digest", "today")));
            assertThat(added.article().partNumber()).isEqualTo(2);
        });
    }

    @Test
    void aPartThatChangesStaysInItsStoryAndOneThatVanishesIsWithdrawn() {
        articlesOnEachEvent();
        roundup("10:30", FLOOD, TRIAL, STRIKE);
        wire.events();
        roundup("11:00", FLOOD.replace("at least 14 people", "at least 17 people"), STRIKE);

        assertThat(wire.events())
                .extracting(event -> event.change())
                .filteredOn(change -> change instanceof StoryChange.Revised || change instanceof StoryChange.Corrected)
                .satisfiesExactly(
                        revised -> assertThat(
                                        ((StoryChange.Revised) revised).report().lead())
                                .contains("Orla"),
                        gone -> assertThat(
                                        ((StoryChange.Corrected) gone).report().kind())
                                .isEqualTo(ArticleKind.WITHDRAWN));
    }

    @Test
    void anArticleOnOneEventIsOneReportWithAllItsText() {
        wire.at("10:00").page("post", "news", page("Velden under water", FLOOD));

        assertThat(wire.stories().values())
                .flatExtracting(Story::reports)
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.article().partNumber()).isZero();
                    assertThat(report.title()).isEqualTo("Velden under water");
                });
    }
}
