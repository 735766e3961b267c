package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final List<Delivery> told = new ArrayList<>();
    private Troubles troubles = new Troubles();

    private void happens(String alert, String channel, Outcome outcome, Instant at, String thread) {
        Delivery delivery = new Delivery(alert, "night-desk", channel, 1, at, outcome, "503", null, null, thread);
        told.add(delivery);
        troubles.note(delivery);
    }

    private void hook(String alert, Outcome outcome, Instant at) {
        happens(alert, "hook", outcome, at, "story");
    }

    /** The subscriber's other channel takes what is told. */
    private void mailTakes(Alert alert) {
        troubles.note(alert);
        happens(alert.id(), "mail", Outcome.DELIVERED, alert.matchedAt(), alert.thread());
    }

    private void restart() {
        troubles = new Troubles();
        told.forEach(troubles::note);
    }

    @Test
    void aChannelThatFailsForFiveMinutesIsToldOnce() {
        hook("a", Outcome.FAILED, NOON);
        assertThat(troubles.due(NOON.plusSeconds(299))).isEmpty();
        List<Alert> due = troubles.due(NOON.plusSeconds(300));
        assertThat(due).hasSize(1);
        assertThat(due.get(0).kind()).isEqualTo(Alert.Kind.HEALTH);
        assertThat(due.get(0).title()).isEqualTo("The channel hook has taken no alerts since 2026-03-14T12:00:00Z");
        assertThat(due.get(0).cause()).isEqualTo(new Cause.ChannelFailing("hook", NOON, null, "503"));
        hook("a", Outcome.FAILED, NOON.plusSeconds(400));
        assertThat(troubles.due(NOON.plus(Duration.ofHours(9)))).isEmpty();
    }

    @Test
    void whatIsGivenUpIsToldAtOnce() {
        hook("a", Outcome.GAVE_UP, NOON);
        assertThat(troubles.due(NOON)).hasSize(1);
    }

    @Test
    void itsEndIsToldInTheSameThread() {
        hook("a", Outcome.GAVE_UP, NOON);
        Alert begun = troubles.due(NOON).get(0);
        mailTakes(begun);
        hook("b", Outcome.DELIVERED, NOON.plusSeconds(900));
        List<Alert> ended = troubles.due(NOON.plusSeconds(901));
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).thread()).isEqualTo(begun.thread());
        assertThat(ended.get(0).number()).isEqualTo(2);
        assertThat(ended.get(0).title()).isEqualTo("The channel hook takes alerts again");
        mailTakes(ended.get(0));
        assertThat(troubles.due(NOON.plusSeconds(902))).isEmpty();
    }

    @Test
    void aRestartRepeatsNothingAndForgetsNoEnd() {
        hook("a", Outcome.GAVE_UP, NOON);
        mailTakes(troubles.due(NOON).get(0));
        restart();
        assertThat(troubles.due(NOON.plusSeconds(600))).isEmpty();
        hook("b", Outcome.DELIVERED, NOON.plusSeconds(900));
        restart();
        List<Alert> ended = troubles.due(NOON.plusSeconds(901));
        assertThat(ended).extracting(Alert::number).containsExactly(2);
        mailTakes(ended.get(0));
        restart();
        assertThat(troubles.due(NOON.plusSeconds(950))).isEmpty();
    }

    @Test
    void whatIsHeldForTheMorningIsNoTrouble() {
        troubles.note(new Delivery(
                "a", "night-desk", "hook", 0, NOON, Outcome.HELD, "quiet hours", NOON.plusSeconds(9), null, "story"));
        assertThat(troubles.due(NOON.plus(Duration.ofHours(9)))).isEmpty();
    }
}
