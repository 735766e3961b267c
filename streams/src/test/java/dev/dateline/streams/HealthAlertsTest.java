package dev.dateline.streams;

import static dev.dateline.domain.item.SourceStatus.State.FAILING;
import static dev.dateline.domain.item.SourceStatus.State.OK;
import static dev.dateline.domain.item.SourceStatus.State.QUIET;
import static dev.dateline.domain.item.SourceStatus.State.SLOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause.HealthChanged;
import dev.dateline.domain.alert.HealthWish;
import dev.dateline.domain.item.SourceStatus.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told of a source that falls ill. */
class HealthAlertsTest extends OnTheWireTest {
    private static final HealthWish ANY = new HealthWish(Set.of(), "");

    private List<String> told() {
        return wire.alerts().stream().map(HealthAlertsTest::word).toList();
    }

    private static String word(Alert alert) {
        HealthChanged change = (HealthChanged) alert.cause();
        return alert.subscriber() + ": " + change.source() + " " + change.before() + " " + change.now();
    }

    private void polls(String source, State... states) {
        for (int i = 0; i < states.length; i++) {
            wire.at(String.format(java.util.Locale.ROOT, "11:%02d", i)).polled(source, states[i]);
        }
    }

    @Test
    void aSourceThatStaysIllIsToldOnceAndSoIsItsRecovery() {
        wire.ruleOnSources("desk", "ill", ANY);
        polls("post", OK, OK, OK, FAILING, FAILING, FAILING, FAILING, FAILING, OK, OK, OK, OK);
        assertThat(told()).containsExactly("desk: post OK FAILING", "desk: post FAILING OK");
    }

    @Test
    void aSourceThatComesAndGoesIsNotToldOf() {
        wire.ruleOnSources("desk", "ill", ANY);
        polls("post", OK, OK, OK, FAILING, OK, FAILING, FAILING, OK, SLOW, FAILING, OK);
        assertThat(told()).isEmpty();
    }

    @Test
    void twoPollsSufficeWhenTheyAreFarApart() {
        wire.ruleOnSources("desk", "ill", ANY);
        wire.at("10:00").polled("post", FAILING).at("13:00").polled("post", FAILING);
        assertThat(told()).containsExactly("desk: post NEW FAILING");
    }

    @Test
    void silenceIsToldAtOnce() {
        wire.ruleOnSources("desk", "silent", new HealthWish(Set.of(QUIET), "post"));
        polls("post", OK, OK, OK, QUIET, QUIET);
        polls("echo", OK, OK, OK, QUIET);
        assertThat(told()).containsExactly("desk: post OK QUIET");
    }

    @Test
    void eachSubscriberIsToldWhatTheyWish() {
        wire.ruleOnSources("anna", "silent", new HealthWish(Set.of(QUIET), ""));
        wire.ruleOnSources("ben", "echo", new HealthWish(Set.of(), "ECHO"));
        wire.rule("clara", "fires", "fire");
        polls("echo", FAILING, FAILING, FAILING, SLOW, SLOW, SLOW);
        assertThat(told()).containsExactly("ben: echo NEW FAILING", "ben: echo FAILING SLOW");
    }

    @Test
    void aStatusWithoutANewPollChangesNothing() {
        wire.ruleOnSources("desk", "ill", ANY);
        wire.at("10:00")
                .polled("post", FAILING)
                .polled("post", FAILING)
                .polled("post", FAILING)
                .polled("post", FAILING);
        assertThat(told()).isEmpty();
    }

    @Test
    void alertsOfOneChangeHaveOneId() {
        wire.ruleOnSources("desk", "ill", ANY);
        polls("post", FAILING, FAILING, FAILING);
        polls("echo", FAILING, FAILING, FAILING);
        assertThat(wire.alerts()).extracting(Alert::id).doesNotHaveDuplicates().hasSize(2);
    }
}
