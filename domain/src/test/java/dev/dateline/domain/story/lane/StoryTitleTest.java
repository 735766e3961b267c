package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Balances;
import dev.dateline.domain.story.words.FeatureExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTitleTest {
    private final StoryTitle titles = new StoryTitle(new FeatureExtractor(), "en");
    private final NewsLane lane = NewsLane.in("en");

    @Test
    void theHeadlineThatSaysWhatTheOthersSayIsChosen() {
        assertThat(titles.choose(
                        "Tragedy before dawn",
                        reports(
                                "Tragedy before dawn",
                                "Mill fire kills three in Corbin Harbour",
                                "Three killed in mill fire"),
                        Balance.NONE))
                .isEqualTo("Mill fire kills three in Corbin Harbour");
    }

    @Test
    void aHeadlineGainsNothingByBeingReprinted() {
        List<String> heads = new ArrayList<>(List.of("Mill fire kills three", "Three die as mill in Corbin burns"));
        heads.addAll(List.of("Breaking news", "Breaking news", "Breaking news", "Breaking news"));

        assertThat(titles.choose("Mill fire kills three", reports(heads.toArray(String[]::new)), Balance.NONE))
                .isEqualTo("Mill fire kills three");
    }

    @Test
    void theFirstStaysWhileNoneIsClearlyBetter() {
        assertThat(titles.choose(
                        "Fire kills three at mill",
                        reports("Fire kills three at mill", "Mill fire kills three"),
                        Balance.NONE))
                .isEqualTo("Fire kills three at mill");
    }

    @Test
    void aHeadlineWhoseTollHasRisenGivesWay() {
        List<ReportRef> reports = reports("Mill fire kills three", "Seven dead as mill fire spreads", "The mill fire");

        assertThat(titles.choose("Mill fire kills three", reports, Balance.NONE))
                .isEqualTo("Mill fire kills three");
        assertThat(titles.choose("Mill fire kills three", reports, Balances.killed(3)))
                .isEqualTo("Mill fire kills three");
        assertThat(titles.choose("Mill fire kills three", reports, Balances.killed(7)))
                .isNotEqualTo("Mill fire kills three");
    }

    @Test
    void aHeadingOfTwoWordsIsNotChosenForItsShortness() {
        String full = "Fire at mill in Corbin Harbour kills three";

        assertThat(titles.choose(
                        full, reports(full, "Mill fire", "Corbin Harbour mill fire investigated"), Balance.NONE))
                .isEqualTo(full);
        assertThat(titles.choose(
                        "Mill fire", reports("Mill fire", full, "Corbin Harbour mill fire kills three"), Balance.NONE))
                .isNotEqualTo("Mill fire");
    }

    @Test
    void aHeadlineThatTellsMoreThanTheRestIsNotOvertaken() {
        assertThat(new Overtaken("en").is("Mill fire kills three hundred", Balances.killed(3)))
                .isFalse();
        assertThat(new Overtaken("en").is("At least three dead in mill fire", Balances.killed(7)))
                .isFalse();
        assertThat(new Overtaken("de").is("Drei Menschen bei Brand getötet", Balances.killed(7)))
                .isTrue();
    }

    @Test
    void aWithdrawnHeadlineIsNotChosen() {
        List<ReportRef> reports = new ArrayList<>(reports("Mill fire kills three"));
        reports.add(0, ref(ArticleKind.WITHDRAWN, "Mill fire kills three hundred"));

        assertThat(titles.choose("Mill fire kills three hundred", reports, Balance.NONE))
                .isEqualTo("Mill fire kills three");
    }

    private List<ReportRef> reports(String... headlines) {
        return Stream.of(headlines).map(h -> ref(ArticleKind.STORY, h)).toList();
    }

    private ReportRef ref(ArticleKind kind, String title) {
        return ReportRef.of(lane.report(kind, "post/" + title, 1, title, ""));
    }
}
