package dev.dateline.domain.story.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.claim.fact.Slot;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.ledger.Balance;
import dev.dateline.domain.story.ledger.Contradiction;
import dev.dateline.domain.story.ledger.Counts;
import dev.dateline.domain.story.ledger.Side;
import dev.dateline.domain.story.ledger.Toll;
import dev.dateline.domain.story.ledger.TollStep;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story knows of its reports' tolls and contradictions, as reports come, change and go. */
class LaneBalanceTest {
    private static final String TITLE = "Ferry sinks off Corbin Harbour in heavy storm";
    private static final Duration HOURS = Duration.ofHours(3);

    private final NewsLane lane = NewsLane.in("en").readingClaims();

    @Test
    void aTollIsTheNumberThatMostSpeakersLastAgreedOn() {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        ferry("echo/1", "Rescuers said 12 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(5));
        ferry("globe/1", "The harbour master said 12 passengers of the ferry were killed in the storm.");

        Toll toll = killed(story);
        assertThat(toll.headline().count().shown()).isEqualTo(12);
        assertThat(toll.origins()).isEqualTo(2);
        assertThat(toll.isRange()).isFalse();
        assertThat(toll.steps()).extracting(step -> step.count().shown()).containsExactly(9L, 12L, 12L);
        assertThat(toll.steps()).extracting(TollStep::outlet).containsExactly("post", "echo", "globe");
        assertThat(told(story)).containsExactly("killed: null -> 9", "killed: 9 -> 12");
    }

    @Test
    void twoNumbersWithinTheHourAreAContradictionUntilOneSideComesRound() {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(10));
        ferry("echo/1", "The harbour master said 14 passengers of the ferry were killed in the storm.");

        Contradiction open = balance(story).contradictions().get(0);
        assertThat(open.isOpen()).isTrue();
        assertThat(List.of(open.first(), open.second())).extracting(Side::value).containsExactly("9", "14");
        assertThat(open.first().words()).isEqualTo("Rescuers said 9 passengers of the ferry were killed in the storm.");
        assertThat(open.second().speaker()).containsIgnoringCase("harbour master");
        assertThat(killed(story).isRange()).isTrue();

        lane.after(Duration.ofMinutes(10));
        ferry("post/1", "Rescuers now said 14 passengers of the ferry were killed in the storm.");

        assertThat(balance(story).contradictions()).noneMatch(Contradiction::isOpen);
        assertThat(told(story))
                .containsExactly("killed: null -> 9", "killed: 9 -> 14", "found killed", "resolved killed");
    }

    @Test
    void aThirdSpeakerOfOneOfTwoNumbersIsNoOtherContradiction() {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(10));
        ferry("echo/1", "The harbour master said 14 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(10));
        ferry("globe/1", "The coast guard said 14 passengers of the ferry were killed in the storm.");

        assertThat(balance(story).contradictions())
                .singleElement()
                .satisfies(open -> assertThat(open.isOpen()).isTrue())
                .satisfies(open -> assertThat(open.second().outlet()).isEqualTo("echo"));
        assertThat(told(story).stream().filter("found killed"::equals)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Rescuers said 14 passengers of the ferry were killed in the storm.",
        "The harbour master said at least 14 passengers of the ferry were killed in the storm.",
    })
    void whoGoesOnCountingWithinTheHourContradictsNobody(String later) {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(10));
        ferry("echo/1", later);

        assertThat(balance(story).contradictions()).isEmpty();
        assertThat(killed(story).headline().count().shown()).isEqualTo(14);
        assertThat(killed(story).isRange()).isFalse();
    }

    @Test
    void whoLowersATollTakesItBack() {
        StoryId story = ferry("post/1", "Rescuers said 19 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        lane.receives(
                ArticleKind.CORRECTION,
                "post/1",
                TITLE,
                body("post/1", "Rescuers said 16 passengers of the ferry were killed in the storm."));

        assertThat(balance(story).contradictions())
                .extracting(one -> one.relation().name(), Contradiction::isOpen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("REVISION", false));
        assertThat(killed(story).steps()).extracting(TollStep::drops).containsExactly(false, true);
        assertThat(told(story)).containsExactly("killed: null -> 19", "killed: 19 -> 16");
    }

    @Test
    void aWithdrawnReportStandsForNoNumber() {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(Duration.ofMinutes(10));
        ferry("echo/1", "The harbour master said 30 passengers of the ferry were killed in the storm.");
        lane.receives(ArticleKind.WITHDRAWN, "echo/1", TITLE, "");

        assertThat(killed(story).headline().count().shown()).isEqualTo(9);
        assertThat(killed(story).steps()).hasSize(1);
        assertThat(told(story)).endsWith("killed: 30 -> 9", "resolved killed");
    }

    @Test
    void aTollThatLeapsNeedsASecondSpeaker() {
        StoryId story = ferry("post/1", "Rescuers said 2 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        ferry("echo/1", "The harbour master said 140 passengers of the ferry were killed in the storm.");
        assertThat(killed(story).headline().count().shown()).isEqualTo(2);
        assertThat(killed(story).high()).isEqualTo(140);

        lane.after(HOURS);
        ferry("globe/1", "Doctors said 140 passengers of the ferry were killed in the storm.");
        assertThat(killed(story).headline().count().shown()).isEqualTo(140);
    }

    @Test
    void atLeastSoManyTakesNothingBackOfAHigherNumber() {
        StoryId story = ferry("post/1", "Rescuers said at least 7 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        ferry("echo/1", "The harbour master said 19 passengers of the ferry were killed in the storm.");
        assertThat(killed(story).headline().count().shown()).isEqualTo(19);
        lane.after(Duration.ofMinutes(5));
        ferry("globe/1", "Doctors said at least 8 passengers of the ferry were killed in the storm.");

        assertThat(killed(story).headline().count().shown()).isEqualTo(19);
    }

    @Test
    void aCopyAddsNoVoice() {
        StoryId story = ferry("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        ferry("echo/1", "Rescuers said 12 passengers of the ferry were killed in the storm.");
        lane.after(HOURS);
        lane.receives(
                "globe/1", TITLE, body("post/1", "Rescuers said 9 passengers of the ferry were killed in the storm."));

        assertThat(lane.story(story).reportCount()).isEqualTo(3);
        assertThat(killed(story).headline().count().shown()).isEqualTo(12);
        assertThat(killed(story).steps()).hasSize(2);
        assertThat(balance(story).contradictions()).isEmpty();
    }

    private StoryId ferry(String url, String toll) {
        LaneOutcome outcome = lane.receives(url, TITLE, body(url, toll));
        return outcome.events().get(0).story();
    }

    /** Of each outlet another text about the same event. */
    private static String body(String url, String toll) {
        return switch (url) {
            case "post/1" ->
                "A ferry sank off Corbin Harbour in a heavy storm with passengers from Velden aboard.\n" + toll
                        + "\nThe storm hit the coast before dawn, and lifeboats left Velden for the wreck.";
            case "echo/1" ->
                "The storm turned a ferry over near Corbin Harbour this morning; it sank within minutes.\n" + toll
                        + "\nFishing boats from Velden joined the search for passengers in high waves.";
            default ->
                "Families waited at the quay of Corbin Harbour after the Velden ferry sank in the storm.\n" + toll
                        + "\nThe shipping line promised an inquiry into why the ferry left port at all.";
        };
    }

    private Balance balance(StoryId story) {
        return lane.story(story).balance();
    }

    private Toll killed(StoryId story) {
        return balance(story).toll(Slot.KILLED).orElseThrow();
    }

    /** What of it the log tells. */
    private List<String> told(StoryId story) {
        return lane.eventsOf(story).stream()
                .map(event -> event.change())
                .filter(change -> change instanceof StoryChange.TollRevised
                        || change instanceof StoryChange.ContradictionFound
                        || change instanceof StoryChange.ContradictionResolved)
                .map(LaneBalanceTest::line)
                .toList();
    }

    private static String line(StoryChange change) {
        if (change instanceof StoryChange.TollRevised revised) {
            return revised.slot().key() + ": " + count(revised.before()) + " -> " + count(revised.after());
        }
        return change instanceof StoryChange.ContradictionFound found
                ? "found " + found.contradiction().about()
                : "resolved "
                        + ((StoryChange.ContradictionResolved) change)
                                .contradiction()
                                .about();
    }

    private static String count(@Nullable TollStep step) {
        return step == null ? "null" : Counts.shown(step.count());
    }
}
