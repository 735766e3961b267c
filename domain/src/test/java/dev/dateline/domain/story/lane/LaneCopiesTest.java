package dev.dateline.domain.story.lane;

import static dev.dateline.domain.story.lane.NewsTexts.HOTEL_FIRE;
import static dev.dateline.domain.story.lane.NewsTexts.MILL_FIRE;
import static dev.dateline.domain.story.lane.NewsTexts.MILL_FIRE_REWRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.Placement.Joined;
import dev.dateline.domain.story.Placement.Opened;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Basis;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Relation.Kind;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.Syndication;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LaneCopiesTest {
    private static final String HEADER = "CORBIN HARBOUR, March 2 (Reuters) - ";
    private static final String TAIL = "Sign up for our newsletter to get the news of the morning in your inbox.";
    private static final String MARKET = """
            Stocks closed higher on %s as investors weighed fresh data on jobs and prices. The main index gained %d points, \
            or %d.%d per cent, to end the session at %d. Trading was moderate, with %d million shares changing hands. \
            Analysts said that markets would stay cautious until the central bank decides on rates. The yield on bonds stood \
            at %d.%d per cent, and %s rose %d per cent.
            """;

    private final NewsLane lane = NewsLane.in("en");

    @Test
    void aReprintUnderAnotherHeadlineInheritsItsTwinsStory() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        LaneOutcome reprint = lane.receives("echo/9", "Tragedy before dawn", HEADER + MILL_FIRE + TAIL);

        PlacementReason reason = joined(reprint, mill);
        assertThat(reason.basis()).isEqualTo(Basis.COPY);
        assertThat(reason.evidence())
                .extracting(PlacementReason.Evidence::feature)
                .containsExactly("covered", "covers");
        assertThat(relations(mill)).containsExactly(Kind.ORIGINAL, Kind.REPRINT);
        assertThat(copyOf(mill, 1)).isEqualTo(ArticleId.of("post/1"));
        assertThat(lane.story(mill).support().origins()).isEqualTo(1);
        assertThat(lane.story(mill).support().syndications())
                .containsExactly(new Syndication(ArticleId.of("post/1"), 1, lane.now()));
    }

    @Test
    void aCopyOfACopyIsACopyOfTheOriginal() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("echo/9", "Three die in mill fire", HEADER + MILL_FIRE);

        lane.receives("globe/4", "Three die in mill fire", HEADER + MILL_FIRE + TAIL);

        assertThat(copyOf(mill, 2)).isEqualTo(ArticleId.of("post/1"));
        assertThat(lane.story(mill).support().syndications())
                .extracting(Syndication::copies)
                .containsExactly(2);
    }

    @Test
    void aRewriteJoinsByItsScoreAndIsATextOfItsOwn() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        PlacementReason reason =
                joined(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN), mill);

        assertThat(reason.basis()).isEqualTo(Basis.SCORE);
        assertThat(relations(mill)).containsExactly(Kind.ORIGINAL, Kind.ORIGINAL);
        assertThat(lane.story(mill).support().origins()).isEqualTo(2);
        assertThat(lane.story(mill).support().syndications()).isEmpty();
    }

    @Test
    void aLookAlikeIsNoCopy() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        opened(lane.receives("post/2", "Two die in hotel fire", HOTEL_FIRE));

        assertThat(relations(mill)).containsExactly(Kind.ORIGINAL);
    }

    @Test
    void oneFormFilledTwiceIsNoCopyAndItsReprintIsOne() {
        String monday = MARKET.formatted("Monday", 112, 1, 2, 9_412, 310, 3, 41, "Whitlock", 4);
        String tuesday = MARKET.formatted("Tuesday", 35, 0, 4, 9_447, 287, 3, 38, "Okafor", 2);
        lane.receives("post/1", "Stocks close higher", monday);

        LaneOutcome next = lane.receives("post/2", "Stocks close higher", tuesday);
        LaneOutcome reprint = lane.receives("echo/2", "Stocks close higher", tuesday + TAIL);

        assertThat(reports(next)).allSatisfy(r -> assertThat(r.relation()).isEqualTo(Relation.ORIGINAL));
        assertThat(reports(reprint)).singleElement().satisfies(r -> {
            assertThat(r.relation().kind()).isEqualTo(Kind.REPRINT);
            assertThat(r.relation().to()).isEqualTo(ArticleId.of("post/2"));
        });
    }

    @Test
    void anAgencysOwnTextIsTheOriginalHoweverLateItComes() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", HEADER + MILL_FIRE));
        lane.receives("echo/9", "Three die in mill fire", HEADER + MILL_FIRE);

        joined(lane.place(byAgency(lane.report(ArticleKind.STORY, "reuters/7", 1, "Mill fire", MILL_FIRE))), mill);
        lane.receives("globe/4", "Three die in mill fire", HEADER + MILL_FIRE);

        ArticleId agencys = ArticleId.of("reuters/7");
        assertThat(relations(mill)).containsExactly(Kind.REPRINT, Kind.REPRINT, Kind.ORIGINAL, Kind.REPRINT);
        assertThat(List.of(copyOf(mill, 0), copyOf(mill, 1), copyOf(mill, 3))).containsOnly(agencys);
        assertThat(lane.story(mill).support().syndications()).containsExactly(new Syndication(agencys, 3, lane.now()));
    }

    @Test
    void aVersionThatIsNoLongerACopySaysSo() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE);

        lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN);

        assertThat(relations(mill)).containsExactly(Kind.ORIGINAL, Kind.ORIGINAL);
        assertThat(lane.story(mill).support().origins()).isEqualTo(2);
        assertThat(lane.story(mill).support().syndications()).isEmpty();
    }

    @Test
    void aWithdrawnOriginalKeepsItsGroup() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("echo/9", "Three die in mill fire", MILL_FIRE);
        lane.receives(ArticleKind.WITHDRAWN, "post/1", "Withdrawn", "");

        lane.receives("globe/4", "Three die in mill fire", MILL_FIRE);

        assertThat(copyOf(mill, 2)).isEqualTo(ArticleId.of("post/1"));
        assertThat(lane.story(mill).support().syndications())
                .extracting(Syndication::copies)
                .containsExactly(2);
    }

    @Test
    void aRestartedLaneKnowsTheCopies() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("echo/9", "Tragedy before dawn", HEADER + MILL_FIRE);
        lane.receives(ArticleKind.WITHDRAWN, "post/1", "Withdrawn", "");
        lane.restart();

        lane.receives("globe/4", "Night of fire", MILL_FIRE + TAIL);

        assertThat(copyOf(mill, 2)).isEqualTo(ArticleId.of("post/1"));
    }

    @Test
    void aHeadlineAloneIsAReprintOnlyWhenItIsTellingAndNear() {
        String telling = "Whitlock mill fire in Corbin Harbour kills three workers on the night shift";
        lane.receives("post/1", telling, "");
        lane.receives("post/2", "Pictures of the day", "");

        LaneOutcome reprint = lane.receives("echo/1", telling, "");
        LaneOutcome formula = lane.receives("echo/2", "Pictures of the day", "");
        LaneOutcome late = lane.after(Duration.ofDays(4)).receives("globe/1", telling, "");

        assertThat(reports(reprint)).extracting(r -> r.relation().kind()).containsExactly(Kind.REPRINT);
        assertThat(reports(formula)).extracting(r -> r.relation().kind()).containsExactly(Kind.ORIGINAL);
        assertThat(reports(late)).extracting(r -> r.relation().kind()).containsExactly(Kind.ORIGINAL);
    }

    private static Report byAgency(Report r) {
        return new Report(
                r.article(),
                r.version(),
                r.lane(),
                new Outlet("reuters", "Reuters", "reuters"),
                r.url(),
                r.title(),
                r.lead(),
                r.published(),
                r.seenAt(),
                r.arrival(),
                r.kind(),
                r.picture(),
                new ReportOrigin(Origin.Kind.AGENCY, "reuters", "Reuters", 1),
                r.features());
    }

    private List<Kind> relations(StoryId story) {
        return lane.story(story).reports().stream()
                .map(r -> r.relation().kind())
                .toList();
    }

    private ArticleId copyOf(StoryId story, int place) {
        return lane.story(story).reports().get(place).relation().to();
    }

    /** The reports whose coming an outcome tells. */
    private static List<ReportRef> reports(LaneOutcome outcome) {
        return outcome.events().stream()
                .flatMap(e -> {
                    if (e.change() instanceof StoryChange.Opened opened) {
                        return Stream.of(opened.report());
                    } else if (e.change() instanceof StoryChange.ReportJoined joined) {
                        return Stream.of(joined.report());
                    }
                    return e.change() instanceof StoryChange.Reopened reopened
                            ? Stream.of(reopened.report())
                            : Stream.empty();
                })
                .toList();
    }

    private static StoryId opened(LaneOutcome outcome) {
        assertThat(outcome.placement()).isInstanceOf(Opened.class);
        return ((Opened) outcome.placement()).story();
    }

    private static PlacementReason joined(LaneOutcome outcome, StoryId story) {
        assertThat(outcome.placement())
                .isInstanceOfSatisfying(
                        Joined.class, joined -> assertThat(joined.story()).isEqualTo(story));
        return ((Joined) outcome.placement()).reason();
    }
}
