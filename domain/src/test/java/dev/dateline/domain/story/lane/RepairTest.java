package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.Syndication;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was placed wrongly at first is put right by events, once, and stays so. */
class RepairTest {
    private static final String TOLL = """
            Rescuers in Alta Verde searched collapsed houses on Tuesday; the regional hospital counted 41 injured and nine \
            dead after the earthquake. Tents were put up on the football ground, mayor Inés Corda said.
            """;
    private static final String TOLL_REWRITTEN = """
            Nine people are dead and 41 injured in Alta Verde, the regional hospital said on Tuesday, as rescuers searched \
            houses that the earthquake had brought down. Mayor Inés Corda had tents put up on the football ground.
            """;
    private static final String FAULT = """
            A magnitude 6.3 earthquake struck the Sierra Lenta fault at 02:14, the Geophysical Institute measured, at a \
            depth of eleven kilometres. Aftershocks up to 4.8 followed in the night, seismologist Bruno Kehl said.
            """;
    private static final String FAULT_REWRITTEN = """
            The Geophysical Institute put the earthquake on the Sierra Lenta fault at magnitude 6.3, eleven kilometres \
            deep. Seismologist Bruno Kehl counted aftershocks of up to 4.8 in the night.
            """;
    private static final String MILL = """
            Three workers died when a fire tore through a textile mill in Corbin Harbour early on Monday, the town's fire \
            chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty people were on \
            the night shift.
            """;
    private static final String MILL_REWRITTEN = """
            A blaze at the Whitlock textile mill in Corbin Harbour has killed three people on the night shift, officials \
            said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on the second floor before dawn.
            """;
    private static final String HOTEL = """
            A fire at the Grand Meridian hotel in Port Selwyn killed two guests on Monday and forced hundreds into the \
            street, police said. The fire started in a kitchen on the ground floor, police inspector Luis Ferrant said.
            """;
    private static final String HOTEL_REWRITTEN = """
            Two guests were killed by a fire in Port Selwyn's Grand Meridian hotel on Monday. It broke out in a \
            ground-floor kitchen, inspector Luis Ferrant of the police said, and hundreds fled into the street.
            """;

    private final NewsLane lane = NewsLane.in("en");

    @Test
    void twoStoriesOfOneEventBecomeOneOnceReportsOfTheWholeEventShowIt() {
        quakeInTwoStories();

        reportsOfTheWholeQuake(ArticleKind.STORY);

        StoryId into = merges().get(0).into();
        assertThat(merges())
                .hasSize(1)
                .allSatisfy(m -> assertThat(m.reason().score()).isGreaterThanOrEqualTo(Repair.SURE));
        assertThat(lane.story(into).reports())
                .extracting(ReportRef::url)
                .contains("https://post/toll", "https://globe/fault")
                .doesNotHaveDuplicates()
                .hasSize(lane.story(into).reportCount());
        assertThat(lane.story(into).support().origins())
                .as("those that only reprint left out")
                .isEqualTo(4);
        assertThat(whereReportsWereToldToStand().values()).containsOnly(into);
    }

    @Test
    void onePieceAboutTwoEventsMergesNothing() {
        twoFires();

        lane.receives(
                "herald/both",
                "Fires at Whitlock mill and Grand Meridian hotel kill five",
                HOTEL_REWRITTEN + MILL_REWRITTEN);

        assertThat(merges()).isEmpty();
        assertThat(splits()).isEmpty();
    }

    @Test
    void livePagesAndRoundupsNeitherBridgeStoriesNorDrawReports() {
        quakeInTwoStories();

        reportsOfTheWholeQuake(ArticleKind.LIVE);
        reportsOfTheWholeQuake(ArticleKind.ROUNDUP);

        assertThat(merges()).isEmpty();
    }

    @Test
    void aLivePageJoinsTheStoryThatItIsAbout() {
        lane.receives("post/mill", "Three die in mill fire", MILL);

        LaneOutcome live = lane.receives(
                ArticleKind.LIVE, "echo/live", "Mill fire in Corbin Harbour: live", MILL_REWRITTEN + HOTEL);

        assertThat(live.placement()).isInstanceOf(Placement.Joined.class);
        assertThat(lane.receives("globe/hotel", "Two die in hotel fire", HOTEL_REWRITTEN)
                        .placement())
                .isInstanceOf(Placement.Opened.class);
    }

    @Test
    void storiesMergedByPiecesThatAreRewrittenPartAgainAndStayApart() {
        twoFires();
        fourPiecesAboutBothFires();
        assertThat(merges()).hasSize(1);

        for (int i = 1; i <= 4; i++) {
            lane.receives("both" + i + "/1", "Bus drivers to strike in Port Selwyn", NewsTexts.STRIKE);
        }
        StoryId mill =
                storyOf(lane.receives("herald/mill", "Mill fire: three dead", MILL_REWRITTEN + " An inquiry is open."));
        StoryId hotel = storyOf(
                lane.receives("herald/hotel", "Hotel fire: two dead", HOTEL_REWRITTEN + " It had passed a check."));

        assertThat(mill).isNotEqualTo(hotel);
        assertThat(hotel.isSplitOff()).isTrue();
        assertThat(lane.story(hotel).reports())
                .extracting(ReportRef::url)
                .containsExactly("https://post/hotel", "https://globe/hotel", "https://herald/hotel");
        assertThat(lane.story(merged()).mergedInto()).isEqualTo(mill);
        fourPiecesAboutBothFires();
        assertThat(lane.story(hotel).mergedInto()).isNull();
        assertThat(lane.story(mill).mergedInto()).isNull();
    }

    @Test
    void copiesAreCountedInTheStoryTheyPartInto() {
        twoFires();
        lane.receives("echo/hotel", "Night of smoke", HOTEL + "Sign up for our newsletter.");
        fourPiecesAboutBothFires();
        assertThat(merges()).hasSize(1);

        for (int i = 1; i <= 4; i++) {
            lane.receives("both" + i + "/1", "Bus drivers to strike in Port Selwyn", NewsTexts.STRIKE);
        }
        lane.receives("herald/mill", "Mill fire: three dead", MILL_REWRITTEN + " An inquiry is open.");
        StoryId hotel = storyOf(
                lane.receives("herald/hotel", "Hotel fire: two dead", HOTEL_REWRITTEN + " It had passed a check."));

        assertThat(lane.story(hotel).support().syndications())
                .contains(new Syndication(ArticleId.of("post/hotel"), 1, lane.now()));
    }

    @Test
    void aRedirectFollowsTheStoryItPointsAt() {
        StoryId thin = storyOf(lane.receives("echo/1", "Night of fear", ""));
        quakeInTwoStories();
        lane.receives("echo/1", "Night of fear", FAULT_REWRITTEN + " Many slept in cars.");
        assertThat(lane.story(thin).mergedInto()).isEqualTo(storyFoundedBy("globe/fault"));

        reportsOfTheWholeQuake(ArticleKind.STORY);

        StoryId last = merges().get(merges().size() - 1).into();
        assertThat(lane.story(last).mergedInto()).isNull();
        assertThat(lane.story(thin).mergedInto()).isEqualTo(last);
    }

    @Test
    void aReportLeavesOncePerVersionAndNeverAfterItsFourth() {
        twoFires();
        for (int version = 1; version <= 12; version++) {
            String text = version % 2 == 0 ? HOTEL_REWRITTEN : MILL_REWRITTEN;
            lane.receives("herald/1", version % 2 == 0 ? "Two die in hotel fire" : "Three die in mill fire", text);
        }

        assertThat(splits()).hasSize(3);
    }

    @AfterEach
    void sequencesAreGapless() {
        Map<StoryId, Long> last = new HashMap<>();
        events().forEach(e -> assertThat(last.merge(e.story(), 1L, Long::sum)).isEqualTo(e.sequence()));
    }

    private void quakeInTwoStories() {
        lane.receives("post/toll", "Nine dead in Alta Verde", TOLL);
        lane.receives("echo/toll", "Hospital counts 41 injured in Alta Verde", TOLL_REWRITTEN);
        lane.receives("globe/fault", "Magnitude 6.3 on the Sierra Lenta fault", FAULT);
        lane.receives("times/fault", "Aftershocks on the Sierra Lenta fault", FAULT_REWRITTEN);
    }

    private void reportsOfTheWholeQuake(ArticleKind kind) {
        for (int i = 1; i <= 4; i++) {
            String title = i % 2 == 0
                    ? "Earthquake of magnitude 6.3 kills nine in Alta Verde"
                    : "Alta Verde: nine dead, 41 injured in earthquake on Sierra Lenta fault";
            String body = i % 2 == 0 ? TOLL + FAULT : FAULT_REWRITTEN + TOLL_REWRITTEN;
            lane.after(Duration.ofMinutes(10))
                    .receives(kind, kind + "" + i + "/whole", title, body + "Report " + i + ".");
        }
    }

    private void twoFires() {
        lane.receives("post/mill", "Three die in mill fire", MILL);
        lane.receives("globe/mill", "Mill fire kills three in Corbin Harbour", MILL_REWRITTEN);
        lane.receives("post/hotel", "Two die in hotel fire", HOTEL);
        lane.receives("globe/hotel", "Hotel guests die in Port Selwyn fire", HOTEL_REWRITTEN);
    }

    private void fourPiecesAboutBothFires() {
        for (int i = 1; i <= 4; i++) {
            String body = i % 2 == 0 ? MILL + HOTEL : HOTEL_REWRITTEN + MILL_REWRITTEN;
            lane.receives("both" + i + "/1", "Fires at Whitlock mill and Grand Meridian hotel kill five", body);
        }
    }

    private Stream<StoryEvent> events() {
        return lane.outcomes().stream().flatMap(o -> o.events().stream());
    }

    private List<StoryChange.Merged> merges() {
        return events().map(StoryEvent::change)
                .filter(StoryChange.Merged.class::isInstance)
                .map(StoryChange.Merged.class::cast)
                .toList();
    }

    private StoryId merged() {
        return events().filter(e -> e.change() instanceof StoryChange.Merged)
                .map(StoryEvent::story)
                .findFirst()
                .orElseThrow();
    }

    private List<StoryChange> splits() {
        return events().map(StoryEvent::change)
                .filter(StoryChange.Split.class::isInstance)
                .toList();
    }

    private Map<ArticleId, StoryId> whereReportsWereToldToStand() {
        Map<ArticleId, StoryId> places = new HashMap<>();
        events().forEach(e -> {
            if (e.change() instanceof StoryChange.Opened opened) {
                places.put(opened.report().article(), e.story());
            } else if (e.change() instanceof StoryChange.ReportJoined joined) {
                places.put(joined.report().article(), e.story());
            }
        });
        return places;
    }

    private static StoryId storyFoundedBy(String url) {
        return StoryId.foundedBy("en", ArticleId.of(url));
    }

    private static StoryId storyOf(LaneOutcome outcome) {
        return outcome.remembered().reports().get(0).story();
    }
}
