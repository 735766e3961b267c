package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.work.Editing;
import dev.dateline.domain.story.work.Order;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What editors order is done, told with their names, holds against the lane, and can be taken back. */
class DeskWorkTest {
    private static final String MILL = """
            Three workers died when a fire tore through a textile mill in Corbin Harbour early on Monday, the town's fire \
            chief Dana Okafor said. The blaze started on the second floor of the Whitlock mill, where forty people were on \
            the night shift.
            """;
    private static final String MILL_AGAIN = """
            A blaze at the Whitlock textile mill in Corbin Harbour has killed three people on the night shift, officials \
            said on Monday. Fire chief Dana Okafor told reporters that the fire broke out on the second floor before dawn.
            """;
    private static final String HOTEL = """
            Two guests died at the Grand Meridian hotel in Port Selwyn on Monday and hundreds ran into the street, police \
            said. Smoke had spread from a kitchen on the ground floor, inspector Luis Ferrant said.
            """;
    private static final String HOTEL_AGAIN = """
            Port Selwyn's Grand Meridian hotel was cleared on Monday after smoke from a ground-floor kitchen killed two \
            guests. Inspector Luis Ferrant of the police said that hundreds fled into the street.
            """;

    private final NewsLane lane = NewsLane.in("en");
    private final StoryId mill;
    private final StoryId hotel;

    DeskWorkTest() {
        lane.receives("post/mill", "Three die in mill fire", MILL);
        lane.receives("globe/mill", "Whitlock mill fire kills three in Corbin Harbour", MILL_AGAIN);
        lane.receives("post/hotel", "Two die of smoke in Grand Meridian hotel", HOTEL);
        lane.receives("globe/hotel", "Hotel guests die in Port Selwyn", HOTEL_AGAIN);
        mill = lane.stories().get(0).id();
        hotel = lane.stories().get(1).id();
    }

    @Test
    void storiesAreMergedAndTheEventsTellByWhomAndWhy() {
        LaneOutcome outcome = lane.obeys(new Order.Merge(hotel, mill, true));

        assertThat(kinds(outcome)).startsWith("Merged", "ReportJoined", "ReportJoined");
        assertThat(outcome.events())
                .allSatisfy(event -> assertThat(event.hand()).satisfies(hand -> {
                    assertThat(hand.by()).isEqualTo("Ada");
                    assertThat(hand.why()).isEqualTo("as seen");
                }));
        assertThat(lane.story(hotel).mergedInto()).isEqualTo(mill);
        assertThat(urls(mill)).containsExactly("post/mill", "globe/mill", "post/hotel", "globe/hotel");
        assertThat(lane.story(mill).reportCount()).isEqualTo(4);
        assertThat(lane.story(mill).support().origins()).isEqualTo(2);
    }

    @Test
    void aMergeTakenBackGivesTheReportsAStoryToWhichTheOldOneLeads() {
        Story before = lane.story(hotel);
        lane.obeys(new Order.Retitle(hotel, "Smoke at the Grand Meridian"));
        Order undo = done(lane.obeys(new Order.Merge(hotel, mill, true))).undo();

        StoryId again = done(lane.obeys(undo)).story();

        assertThat(urls(again)).containsExactly("post/hotel", "globe/hotel");
        assertThat(lane.story(again).reportCount()).isEqualTo(before.reportCount());
        assertThat(lane.story(again).support().origins())
                .isEqualTo(before.support().origins());
        assertThat(lane.story(again).title()).isEqualTo("Smoke at the Grand Meridian");
        assertThat(lane.story(hotel).mergedInto()).isEqualTo(again);
        assertThat(urls(mill)).containsExactly("post/mill", "globe/mill");
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackCanBeDoneAgainAndTakenBackAgain() {
        Order order = new Order.Merge(hotel, mill, true);
        StoryId last = hotel;
        for (int i = 0; i < 3; i++) {
            order = done(lane.obeys(order)).undo();
            Placement.Obeyed parted = done(lane.obeys(order));
            order = parted.undo();
            last = parted.story();
        }

        assertThat(urls(last)).containsExactly("post/hotel", "globe/hotel");
        assertThat(lane.story(hotel).mergedInto()).isEqualTo(last);
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
    }

    @Test
    void reportsThatAreSplitOffStayApartWhateverIsWrittenLater() {
        lane.receives("times/mill", "Mill fire in Corbin Harbour: three dead", MILL + "An inquiry is open.");
        StoryId apart = done(lane.obeys(new Order.Split(mill, ids("globe/mill", "times/mill"), null, true)))
                .story();

        lane.receives("globe/mill", "Whitlock mill fire kills three in Corbin Harbour", MILL_AGAIN + MILL);
        lane.receives("times/mill", "Three die in mill fire", MILL + MILL_AGAIN);
        for (int i = 0; i < 8; i++) {
            lane.receives("echo" + i + "/mill", "Whitlock mill fire: three die", MILL + MILL_AGAIN + "Note " + i + ".");
        }

        assertThat(urls(apart)).contains("globe/mill", "times/mill");
        assertThat(lane.story(apart).mergedInto()).isNull();
        assertThat(lane.story(mill).mergedInto()).isNull();
        assertThat(lane.story(mill).editing().apart()).containsExactly(apart);
    }

    @Test
    void aSplitTakenBackPutsTheReportsWhereTheyWere() {
        Placement.Obeyed split = done(lane.obeys(new Order.Split(mill, ids("globe/mill"), null, true)));
        assertThat(urls(split.story())).containsExactly("globe/mill");

        lane.obeys(split.undo());

        assertThat(urls(mill)).containsExactly("post/mill", "globe/mill");
        assertThat(lane.story(split.story()).mergedInto()).isEqualTo(mill);
        assertThat(lane.story(mill).editing()).isEqualTo(Editing.NONE);
    }

    @Test
    void aReportThatIsMovedStaysThoughItsNextVersionsBelongElsewhere() {
        Placement.Obeyed moved = done(lane.obeys(new Order.Move(mill, ids("globe/mill"), hotel, true)));

        lane.receives("globe/mill", "Whitlock mill fire kills three in Corbin Harbour", MILL_AGAIN + "Updated.");

        assertThat(urls(hotel)).contains("globe/mill");
        assertThat(urls(mill)).containsExactly("post/mill");
        assertThat(lane.story(hotel).editing().apart()).containsExactly(mill);
        lane.obeys(moved.undo());
        assertThat(urls(mill)).containsExactly("post/mill", "globe/mill");
        assertThat(lane.story(hotel).editing()).isEqualTo(Editing.NONE);
        assertThat(lane.story(mill).editing()).isEqualTo(Editing.NONE);
    }

    @Test
    void aWithdrawnReportCountsNoMoreAndDrawsNoneUntilThatIsTakenBack() {
        LaneOutcome outcome = lane.obeys(new Order.Withdraw(mill, ArticleId.of("globe/mill")));
        assertThat(kinds(outcome)).startsWith("Withdrawn");
        assertThat(lane.story(mill).reportCount()).isEqualTo(1);
        assertThat(lane.story(mill).support().origins()).isEqualTo(1);
        assertThat(kind("globe/mill")).isEqualTo(ArticleKind.WITHDRAWN);

        lane.receives("globe/mill", "Whitlock mill fire kills three", MILL_AGAIN + "Updated.");
        assertThat(kind("globe/mill")).isEqualTo(ArticleKind.WITHDRAWN);

        lane.obeys(done(outcome).undo());
        assertThat(kind("globe/mill")).isEqualTo(ArticleKind.STORY);
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
        assertThat(lane.story(mill).support().origins()).isEqualTo(2);
    }

    @Test
    void aHeadlineByHandStaysUntilItIsReleased() {
        String lanes = lane.story(mill).title();
        Order undo =
                done(lane.obeys(new Order.Retitle(mill, "Fire at Whitlock's"))).undo();
        for (int i = 0; i < 5; i++) {
            lane.receives("echo" + i + "/mill", "Mill fire: three die in Corbin Harbour", MILL + "Note " + i + ".");
        }
        assertThat(lane.story(mill).title()).isEqualTo("Fire at Whitlock's");
        Order back = done(lane.obeys(new Order.Retitle(mill, "Fire"))).undo();
        lane.obeys(back);
        assertThat(lane.story(mill).title()).isEqualTo("Fire at Whitlock's");

        lane.obeys(undo);

        assertThat(lane.story(mill).title()).isNotEqualTo("Fire at Whitlock's");
        assertThat(lane.story(mill).editing().isTitled()).isFalse();
        assertThat(lanes).isNotEmpty();
    }

    @Test
    void aPinnedStoryIsNotClosedUntilItIsUnpinned() {
        Order undo = done(lane.obeys(new Order.Pin(mill, true))).undo();
        lane.after(Duration.ofDays(20)).tick();

        assertThat(lane.story(mill).phase()).isNotEqualTo(StoryPhase.CLOSED);
        assertThat(lane.story(hotel).phase()).isEqualTo(StoryPhase.CLOSED);
        lane.obeys(undo);
        lane.after(Duration.ofMinutes(1)).tick();
        assertThat(lane.story(mill).phase()).isEqualTo(StoryPhase.CLOSED);
    }

    @Test
    void pinningAClosedStoryOpensItAgain() {
        lane.after(Duration.ofDays(4)).tick();
        assertThat(lane.story(mill).phase()).isEqualTo(StoryPhase.CLOSED);

        assertThat(kinds(lane.obeys(new Order.Pin(mill, true)))).startsWith("Pinned", "PhaseChanged");
        assertThat(lane.story(mill).phase()).isNotEqualTo(StoryPhase.CLOSED);
    }

    @Test
    void whatCannotBeDoneIsRefusedInOneSentenceAndChangesNothing() {
        StoryId german = new StoryId("de-0123456789abcdef");
        lane.obeys(new Order.Merge(hotel, mill, true));

        Map<Order, String> refusals = Map.of(
                new Order.Merge(mill, mill, true), "is the story itself",
                new Order.Merge(mill, german, true), "only stories of one language",
                new Order.Pin(hotel, true), "was merged into " + mill + " meanwhile",
                new Order.Pin(new StoryId("en-0"), true), "not known, or too old",
                new Order.Split(mill, List.of(), null, true), "No report is named",
                new Order.Split(mill, ids("post/mill", "globe/mill", "post/hotel", "globe/hotel"), null, true),
                        "No report would stay",
                new Order.Withdraw(mill, ArticleId.of("echo/none")), "is not known",
                new Order.Retitle(mill, " "), "needs words",
                new Order.Retitle(mill, null), "not set by hand",
                new Order.Pin(mill, false), "is not pinned");

        refusals.forEach((order, reason) -> {
            LaneOutcome outcome = lane.obeys(order);
            assertThat(outcome.placement())
                    .isInstanceOfSatisfying(
                            Placement.Refused.class,
                            refused -> assertThat(refused.reason())
                                    .contains(reason)
                                    .endsWith("."));
            assertThat(outcome.events()).isEmpty();
            assertThat(outcome.stories()).isEmpty();
        });
    }

    @Test
    void aStoryTooLargeToListItsReportsIsMergedWholeAndParted() {
        for (int i = 0; i < 80; i++) {
            lane.receives("paper" + i + "/mill", "Mill fire in Corbin Harbour kills three", MILL_AGAIN + "Line " + i);
        }
        int all = lane.story(mill).reportCount();
        int origins = lane.story(mill).support().origins();
        Order undo = done(lane.obeys(new Order.Merge(mill, hotel, true))).undo();
        assertThat(lane.story(hotel).reportCount()).isEqualTo(all + 2);

        StoryId again = done(lane.obeys(undo)).story();

        assertThat(lane.story(again).reportCount()).isEqualTo(all);
        assertThat(lane.story(again).support().origins()).isEqualTo(origins);
        assertThat(lane.story(hotel).reportCount()).isEqualTo(2);
    }

    @AfterEach
    void sequencesAreGapless() {
        Map<StoryId, Long> last = new HashMap<>();
        lane.outcomes().stream()
                .flatMap(o -> o.events().stream())
                .forEach(e -> assertThat(last.merge(e.story(), 1L, Long::sum)).isEqualTo(e.sequence()));
    }

    private static Placement.Obeyed done(LaneOutcome outcome) {
        assertThat(outcome.placement()).isInstanceOf(Placement.Obeyed.class);
        return (Placement.Obeyed) outcome.placement();
    }

    private static List<String> kinds(LaneOutcome outcome) {
        return outcome.events().stream()
                .map(e -> e.change().getClass().getSimpleName())
                .toList();
    }

    private static List<ArticleId> ids(String... urls) {
        return Stream.of(urls).map(ArticleId::of).toList();
    }

    private List<String> urls(StoryId story) {
        return lane.story(story).reports().stream()
                .map(r -> r.url().substring("https://".length()))
                .toList();
    }

    private ArticleKind kind(String url) {
        return lane.story(mill).reports().stream()
                .filter(r -> r.article().equals(ArticleId.of(url)))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
