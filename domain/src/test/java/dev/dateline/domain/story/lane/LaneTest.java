package dev.dateline.domain.story.lane;

import static dev.dateline.domain.story.lane.NewsTexts.HOTEL_FIRE;
import static dev.dateline.domain.story.lane.NewsTexts.MILL_FIRE;
import static dev.dateline.domain.story.lane.NewsTexts.MILL_FIRE_REWRITTEN;
import static dev.dateline.domain.story.lane.NewsTexts.ROUNDUP;
import static dev.dateline.domain.story.lane.NewsTexts.STRIKE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Placement.Joined;
import dev.dateline.domain.story.Placement.Merged;
import dev.dateline.domain.story.Placement.Moved;
import dev.dateline.domain.story.Placement.Nothing;
import dev.dateline.domain.story.Placement.Opened;
import dev.dateline.domain.story.Placement.Revised;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final NewsLane lane = NewsLane.in("en");

    @Test
    void theFirstReportOfAnEventOpensAStory() {
        LaneOutcome outcome = lane.receives("post/1", "Three die in mill fire", MILL_FIRE);

        StoryId mill = opened(outcome);
        Story story = lane.story(mill);
        assertThat(story.title()).isEqualTo("Three die in mill fire");
        assertThat(story.reportCount()).isEqualTo(1);
        assertThat(story.outlets()).containsExactly("post");
        assertThat(story.phase()).isEqualTo(StoryPhase.NEW);
        assertThat(lane.eventsOf(mill)).singleElement().satisfies(e -> {
            assertThat(e.sequence()).isEqualTo(1);
            assertThat(e.change()).isInstanceOf(StoryChange.Opened.class);
        });
    }

    @Test
    void aReprintAndARewriteJoinTheStory() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        assertThat(joined(lane.after(HOUR).receives("echo/9", "Three die in mill fire", MILL_FIRE)))
                .isEqualTo(mill);
        assertThat(joined(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN)))
                .isEqualTo(mill);

        assertThat(lane.story(mill).outlets()).containsExactly("post", "echo", "globe");
        assertThat(lane.story(mill).reportCount()).isEqualTo(3);
        assertThat(lane.eventsOf(mill)).extracting(StoryEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void twoFiresOfOneDayStayApart() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        StoryId hotel = opened(lane.after(HOUR).receives("post/2", "Two die in hotel fire", HOTEL_FIRE));

        assertThat(joined(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN)))
                .isEqualTo(mill);
        assertThat(hotel).isNotEqualTo(mill);
        assertThat(lane.story(hotel).reportCount()).isEqualTo(1);
    }

    @Test
    void theSameVersionAgainIsNothing() {
        lane.receives("post/1", "Three die in mill fire", MILL_FIRE);

        LaneOutcome again =
                lane.place(lane.report(ArticleKind.STORY, "post/1", 1, "Three die in mill fire", MILL_FIRE));

        assertNothing(again);
    }

    @Test
    void anOlderVersionThatComesLateIsNothing() {
        lane.place(lane.report(ArticleKind.STORY, "post/1", 2, "Three die in mill fire", MILL_FIRE));

        assertNothing(lane.place(lane.report(ArticleKind.STORY, "post/1", 1, "Mill fire", "")));
    }

    @Test
    void aNewVersionStaysInItsStoryAndIsListedInPlaceOfTheOld() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN);

        LaneOutcome outcome =
                lane.after(HOUR).receives("post/1", "Four die in mill fire", MILL_FIRE + "A fourth died.");

        assertThat(outcome.placement()).isEqualTo(new Revised(mill));
        assertThat(outcome.events()).singleElement().satisfies(e -> {
            assertThat(e.change()).isInstanceOf(StoryChange.Revised.class);
            assertThat(e.sequence()).isEqualTo(4);
        });
        assertThat(lane.story(mill).reports())
                .extracting(ReportRef::title)
                .containsExactly("Four die in mill fire", "Textile mill blaze kills three");
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
    }

    @Test
    void aThinEntryThatStoodAloneIsMergedOnceItsTextIsThere() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        StoryId thin = opened(lane.receives("globe/4", "Tragedy before dawn", ""));

        LaneOutcome outcome = lane.after(HOUR).receives("globe/4", "Tragedy before dawn", MILL_FIRE_REWRITTEN);

        assertThat(outcome.placement()).isInstanceOfSatisfying(Merged.class, merged -> {
            assertThat(merged.from()).isEqualTo(thin);
            assertThat(merged.into()).isEqualTo(mill);
        });
        assertThat(lane.story(thin).mergedInto()).isEqualTo(mill);
        assertThat(lane.story(mill).reportCount()).isEqualTo(2);
        assertThat(outcome.events())
                .extracting(e -> e.change().getClass().getSimpleName())
                .containsExactly("Merged", "ReportJoined", "PhaseChanged");
    }

    @Test
    void aFounderWhoseTextBecomesAnotherEventsLeavesAndItsStoryStays() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN);
        StoryId hotel = opened(lane.receives("post/2", "Two die in hotel fire", HOTEL_FIRE));

        LaneOutcome outcome = lane.receives("post/1", "Two die in hotel fire", HOTEL_FIRE);

        assertThat(outcome.placement()).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.from()).isEqualTo(mill);
            assertThat(moved.into()).isEqualTo(hotel);
        });
        assertThat(lane.story(mill).reports()).extracting(ReportRef::url).containsExactly("https://globe/4");
        assertThat(lane.story(mill).reportCount()).isEqualTo(1);
        assertThat(lane.story(hotel).reportCount()).isEqualTo(2);
        assertThat(joined(lane.receives("echo/1", "Three die in mill fire", MILL_FIRE)))
                .isEqualTo(mill);
    }

    @Test
    void aCorrectionIsTold() {
        StoryId mill = opened(lane.receives("post/1", "Four die in mill fire", MILL_FIRE));

        LaneOutcome outcome = lane.receives(ArticleKind.CORRECTION, "post/1", "Three die in mill fire", MILL_FIRE);

        assertThat(outcome.events()).singleElement().satisfies(e -> {
            assertThat(e.story()).isEqualTo(mill);
            assertThat(e.change()).isInstanceOf(StoryChange.Corrected.class);
        });
        assertThat(lane.story(mill).reportCount()).isEqualTo(1);
    }

    @Test
    void aWithdrawnReportLeavesCountAndSearchButIsStillListed() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        LaneOutcome withdrawn = lane.after(HOUR).receives(ArticleKind.WITHDRAWN, "post/1", "Withdrawn", "");

        assertThat(withdrawn.events())
                .singleElement()
                .satisfies(e -> assertThat(e.change()).isInstanceOf(StoryChange.Corrected.class));
        assertThat(lane.story(mill).reportCount()).isZero();
        assertThat(lane.story(mill).title()).isEqualTo("Three die in mill fire");
        assertThat(lane.story(mill).reports()).extracting(ReportRef::kind).containsExactly(ArticleKind.WITHDRAWN);
        opened(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN));
    }

    @Test
    void aWithdrawnReportThatComesBackCountsAgain() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        lane.receives(ArticleKind.WITHDRAWN, "post/1", "Withdrawn", "");

        lane.receives("post/1", "Three die in mill fire", MILL_FIRE);

        assertThat(lane.story(mill).reportCount()).isEqualTo(1);
        assertThat(joined(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN)))
                .isEqualTo(mill);
    }

    @Test
    void aWithdrawalOfWhatWasNeverSeenIsNothing() {
        assertNothing(lane.receives(ArticleKind.WITHDRAWN, "post/1", "Three die in mill fire", ""));
    }

    @Test
    void aWallIsNothing() {
        assertNothing(lane.receives(ArticleKind.WALL, "post/1", "Subscribe to read on", "Subscribe to read on."));
    }

    @Test
    void aRoundupStandsAloneAndDrawsNothing() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));
        StoryId roundup = opened(lane.receives(ArticleKind.ROUNDUP, "globe/today", "Your Monday briefing", ROUNDUP));

        opened(lane.receives("post/3", "Bus drivers to strike", STRIKE));
        assertThat(joined(lane.receives("globe/4", "Textile mill blaze kills three", MILL_FIRE_REWRITTEN)))
                .isEqualTo(mill);
        assertThat(opened(lane.receives(ArticleKind.ROUNDUP, "echo/today", "Your Monday briefing", ROUNDUP)))
                .isNotEqualTo(roundup);
        assertThat(lane.story(roundup).reportCount()).isEqualTo(1);
    }

    @Test
    void aSilentStoryIsClosedByATick() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        assertThat(lane.after(Duration.ofHours(72)).tick().events()).isEmpty();
        LaneOutcome closing = lane.after(HOUR).tick();

        assertThat(closing.events()).singleElement().satisfies(e -> {
            assertThat(e.story()).isEqualTo(mill);
            assertThat(e.change()).isInstanceOf(StoryChange.Closed.class);
            assertThat(e.at()).isEqualTo(lane.now());
        });
        assertThat(lane.story(mill).phase()).isEqualTo(StoryPhase.CLOSED);
        assertThat(lane.after(HOUR).tick().events()).isEmpty();
    }

    @Test
    void aLateCopyReopensItsStoryWithoutMovingIt() {
        StoryId mill = opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        LaneOutcome late = lane.after(Duration.ofHours(80)).receives("echo/9", "Three die in mill fire", MILL_FIRE);

        assertThat(joined(late)).isEqualTo(mill);
        assertThat(lane.eventsOf(mill))
                .extracting(e -> e.sequence() + " " + e.change().getClass().getSimpleName())
                .containsExactly("1 Opened", "2 Closed", "3 Reopened", "4 PhaseChanged");
        assertThat(lane.story(mill).phase()).isEqualTo(StoryPhase.FADING);
    }

    @Test
    void whatLiesBeyondTheHorizonIsForgotten() {
        opened(lane.receives("post/1", "Three die in mill fire", MILL_FIRE));

        lane.after(Duration.ofDays(8)).tick();

        assertThat(lane.storedReports()).isZero();
        assertThat(lane.storedStories()).isZero();
        StoryId again = opened(lane.receives("post/1", "Mill fire: one year on", MILL_FIRE));
        assertThat(lane.eventsOf(again)).extracting(StoryEvent::sequence).containsExactly(1L);
    }

    @Test
    void aRunningStoryOutlivesItsOldReports() {
        StoryId mill = opened(lane.receives("post/0", "Three die in mill fire", MILL_FIRE));

        for (int day = 1; day <= 10; day++) {
            assertThat(joined(
                            lane.after(Duration.ofDays(1)).receives("post/" + day, "Mill fire: day " + day, MILL_FIRE)))
                    .isEqualTo(mill);
        }

        assertThat(lane.storedReports()).isEqualTo(8);
        assertThat(lane.story(mill).reportCount()).isEqualTo(11);
    }

    @Test
    void aStoryListsItsFounderAndItsNewest() {
        NewsLane small = new NewsLane("en", new LaneLimits(Duration.ofDays(7), Duration.ofDays(3), 2));
        StoryId mill = opened(small.receives("post/0", "Three die in mill fire", MILL_FIRE));
        for (int i = 1; i <= 4; i++) {
            small.receives("post/" + i, "Three die in mill fire", MILL_FIRE);
        }

        assertThat(small.story(mill).reports())
                .extracting(ReportRef::url)
                .containsExactly("https://post/0", "https://post/3", "https://post/4");
        assertThat(small.story(mill).reportCount()).isEqualTo(5);
    }

    private static StoryId opened(LaneOutcome outcome) {
        assertThat(outcome.placement()).isInstanceOf(Opened.class);
        return ((Opened) outcome.placement()).story();
    }

    private static StoryId joined(LaneOutcome outcome) {
        assertThat(outcome.placement()).isInstanceOf(Joined.class);
        return ((Joined) outcome.placement()).story();
    }

    private static void assertNothing(LaneOutcome outcome) {
        assertThat(outcome.placement()).isEqualTo(new Nothing());
        assertThat(outcome.events()).isEmpty();
        assertThat(outcome.stories()).isEmpty();
        assertThat(outcome.remembered().reports()).isEmpty();
        assertThat(outcome.remembered().stories()).isEmpty();
    }
}
