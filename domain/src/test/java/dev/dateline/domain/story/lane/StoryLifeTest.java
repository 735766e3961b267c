package dev.dateline.domain.story.lane;

import static dev.dateline.domain.story.lane.NewsTexts.MILL_FIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who stands behind a story, how fast it moves and in which phase it is, told as news and times. */
class StoryLifeTest {
    private static final String TITLE = "Three die in mill fire";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final NewsLane lane = NewsLane.in("en");

    @Test
    void outletsOfTheirOwnAreOriginsOfTheirOwnAndOneOutletIsOne() {
        report("post/1");
        report("echo/1");
        report("echo/2");

        assertThat(story().support().origins()).isEqualTo(2);
        assertThat(story().support().listed())
                .extracting(o -> o.origin().id(), StoryOrigin::reports)
                .containsExactly(tuple("post", 1), tuple("echo", 2));
        assertThat(story().reportCount()).isEqualTo(3);
    }

    @Test
    void aReprintIsOneMoreReportOfItsTextsOrigin() {
        lane.receives("post/1", TITLE, MILL_FIRE);
        lane.after(MINUTE).receives("echo/1", TITLE, MILL_FIRE);
        lane.after(MINUTE).receives("globe/1", TITLE, MILL_FIRE);

        assertThat(story().reportCount()).isEqualTo(3);
        assertThat(story().support().origins()).isEqualTo(1);
        assertThat(story().support().listed())
                .extracting(o -> o.origin().id(), StoryOrigin::reports)
                .containsExactly(tuple("post", 3));
        assertThat(story().phase()).isEqualTo(StoryPhase.NEW);
        assertThat(story().first()).isEqualTo(ArticleId.of("post/1"));
        assertThat(story().leads()).containsExactly(ArticleId.of("post/1"));

        lane.receives(ArticleKind.WITHDRAWN, "post/1", "Withdrawn", "");
        assertThat(story().support().origins()).isEqualTo(1);
    }

    @Test
    void aWithdrawnReportNoLongerBacksItsStoryUntilItComesBack() {
        report("post/1");
        report("echo/1");
        lane.receives(ArticleKind.WITHDRAWN, "echo/1", "Withdrawn", "");
        assertThat(story().support().origins()).isEqualTo(1);

        lane.receives("echo/1", TITLE, text("echo"));

        assertThat(story().support().origins()).isEqualTo(2);
    }

    @Test
    void aNewVersionOfAReportIsNoNewOriginAndNoSpeed() {
        report("post/1");
        report("echo/1");
        double velocity = story().pulse().velocity();

        lane.after(MINUTE).receives("echo/1", TITLE, text("echo") + "A fourth person died.");

        assertThat(story().support().origins()).isEqualTo(2);
        assertThat(story().pulse().velocity()).isEqualTo(velocity);
    }

    @Test
    void anOldTextThatIsSentAgainBacksNobody() {
        report("post/1");
        lane.place(lane.report(
                ArticleKind.STORY, "echo/1", 1, TITLE, text("echo"), lane.now().minus(Duration.ofDays(3))));

        assertThat(story().reportCount()).isEqualTo(2);
        assertThat(story().support().origins()).isEqualTo(1);
        assertThat(story().first()).isEqualTo(ArticleId.of("post/1"));
    }

    @Test
    void aStoryBreaksWhenManyOriginsReportWithinAnHourAndCalmsDown() {
        for (String outlet : List.of("post", "echo", "globe", "mail")) {
            lane.after(MINUTE);
            report(outlet + "/1");
        }
        assertThat(story().phase()).isEqualTo(StoryPhase.BREAKING);
        assertThat(story().pulse().velocity()).isGreaterThan(2);
        long sequence = story().sequence();

        lane.after(Duration.ofMinutes(57)).tick();
        assertThat(story().phase()).isEqualTo(StoryPhase.BREAKING);
        assertThat(story().pulse().velocity()).isLessThan(2);
        assertThat(story().sequence()).isEqualTo(sequence);

        lane.after(HOUR).tick();
        assertThat(story().phase()).isEqualTo(StoryPhase.DEVELOPING);
        assertThat(story().pulse().velocity()).isZero();
    }

    @Test
    void backfilledReportsAreOriginsButNoNews() {
        for (String outlet : List.of("post", "echo", "globe", "mail", "star")) {
            lane.place(late(outlet, lane.now().minus(Duration.ofHours(9))));
        }

        assertThat(story().support().origins()).isEqualTo(5);
        assertThat(story().pulse().velocity()).isZero();
        assertThat(story().phase()).isEqualTo(StoryPhase.FADING);
    }

    @Test
    void aWholeLife() {
        for (String outlet : List.of("post", "echo", "globe", "mail", "star")) {
            report(outlet + "/1");
        }
        lane.after(HOUR).tick();
        for (int i = 1; i < 7; i++) {
            lane.after(HOUR.multipliedBy(4)).receives("post/1", TITLE, text("post") + "Update number " + i + ".");
        }
        lane.after(HOUR.multipliedBy(13)).tick();
        report("herald/1");
        report("courier/1");
        lane.after(Duration.ofDays(4)).tick();

        assertThat(phases())
                .containsExactly(
                        "NEW>DEVELOPING",
                        "DEVELOPING>BREAKING",
                        "BREAKING>DEVELOPING",
                        "DEVELOPING>SUSTAINED",
                        "SUSTAINED>FADING",
                        "FADING>SUSTAINED",
                        "SUSTAINED>FADING",
                        "CLOSED");
    }

    @Test
    void aSteadyTrickleDoesNotFlap() {
        Random random = new Random(3);
        for (int i = 0; i < 600; i++) {
            lane.after(Duration.ofMinutes(1 + random.nextInt(20)));
            report("outlet" + random.nextInt(12) + "/" + i);
        }

        assertThat(phases().size()).isLessThan(30);
    }

    @Test
    void whoWasFirstIsToldByThePublishersDate() {
        report("post/1");
        lane.place(lane.report(
                ArticleKind.STORY, "echo/1", 1, TITLE, text("echo"), lane.now().minus(HOUR)));
        assertThat(story().first()).isEqualTo(ArticleId.of("echo/1"));

        lane.place(lane.report(ArticleKind.WITHDRAWN, "echo/1", 2, "Withdrawn", ""));

        assertThat(story().first()).isEqualTo(ArticleId.of("post/1"));
    }

    @Test
    void theFullestTextOfEachOriginLeads() {
        report("post/1");
        lane.receives("echo/1", TITLE, text("echo") + "Relatives waited outside the gates for news.");
        lane.receives("echo/2", TITLE, text("echo"));

        assertThat(story().leads()).containsExactly(ArticleId.of("echo/1"), ArticleId.of("post/1"));
    }

    @Test
    void aClockThatRunsAheadMovesNothing() {
        report("post/1");
        Instant now = lane.now();
        lane.at(Instant.parse("2099-01-01T00:00:00Z")).tick();
        lane.at(now);
        report("echo/1");

        assertThat(story().phase()).isEqualTo(StoryPhase.DEVELOPING);
        assertThat(story().lastSeen()).isEqualTo(now);
        assertThat(lane.storedReports()).isEqualTo(2);
    }

    @Test
    void aReportOfTheFarFutureIsTakenForOneOfNow() {
        report("post/1");
        Instant now = lane.now();
        lane.at(Instant.parse("2099-01-01T00:00:00Z"));
        report("echo/1");
        lane.at(now);

        assertThat(story().lastSeen()).isEqualTo(now);
        lane.after(Duration.ofDays(9)).tick();
        assertThat(lane.storedReports()).isZero();
    }

    private void report(String url) {
        lane.receives(url, TITLE, text(url.split("/")[0]));
    }

    private Report late(String outlet, Instant published) {
        return lane.coming(Arrival.BACKFILL)
                .report(ArticleKind.STORY, outlet + "/1", 1, TITLE, text(outlet), published);
    }

    /** The same news in other words: those of the same story in an order of the outlet's own. */
    private static String text(String outlet) {
        List<String> words = new ArrayList<>(List.of(MILL_FIRE.split("\\s+", -1)));
        Collections.shuffle(words, new Random(outlet.hashCode()));
        return String.join(" ", words) + ". ";
    }

    private Story story() {
        return lane.story(lane.outcomes().get(0).stories().get(0).id());
    }

    private List<String> phases() {
        return lane.eventsOf(story().id()).stream()
                .map(StoryEvent::change)
                .filter(c -> c instanceof StoryChange.PhaseChanged || c instanceof StoryChange.Closed)
                .map(c -> c instanceof StoryChange.PhaseChanged p ? p.from() + ">" + p.to() : "CLOSED")
                .toList();
    }
}
