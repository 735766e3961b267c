package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest extends OutboxPlay {
    @Test
    void whatIsUndecidedHoldsTheOffset() {
        outbox.undecided(4);
        outbox.pass(5);
        assertThat(outbox.doneUntil()).isEqualTo(4);
        assertThat(outbox.waits()).isTrue();
        outbox.decided(4);
        assertThat(outbox.doneUntil()).isEqualTo(6);
    }

    private void arrivesMatched(long offset, String id, Instant matched) {
        Alert alert = alert(id).with(new Receipt(null, null, null, matched));
        told.addAll(outbox.accept(offset, alert, null, NOON));
    }

    @Test
    void aNewChannelIsNotToldWhatWasToldBeforeItWasSetUp() {
        arrivesMatched(0, "a", NOON.minusSeconds(60));
        answer(TAKEN, NOON);
        channels.add(MAIL.since(NOON));
        outbox = startedAt(2);
        told.forEach(outbox::remember);
        arrivesMatched(0, "a", NOON.minusSeconds(60));
        assertThat(due(NOON)).isEmpty();
        assertThat(outbox.doneUntil()).isEqualTo(1);
        arrivesMatched(1, "b", NOON.plusSeconds(1));
        assertThat(due(NOON)).extracting(job -> job.channel().id()).containsExactly("hook", "mail");
    }

    @Test
    void anAlertThatWasNeverSentWaitsForEachChannelThatThereWas() {
        channels.add(MAIL.since(NOON.minusSeconds(60)));
        outbox = startedAt(1);
        arrivesMatched(0, "a", NOON.minusSeconds(30));
        assertThat(due(NOON)).extracting(job -> job.channel().id()).containsExactly("hook", "mail");
    }

    @Test
    void aClockThatIsAheadKeepsNothingNewFromAChannel() {
        channels.add(MAIL.since(NOON.plusSeconds(3600)));
        outbox = startedAt(1);
        arrivesMatched(1, "a", NOON);
        assertThat(due(NOON)).extracting(job -> job.channel().id()).containsExactly("hook", "mail");
    }

    @Test
    void anAlertIsHandedToEachChannelOnce() {
        channels.add(MAIL);
        arrives(7, "a");
        assertThat(outbox.doneUntil()).isEqualTo(7);
        assertThat(answer(TAKEN, NOON)).extracting(job -> job.channel().id()).containsExactly("hook", "mail");
        assertThat(due(NOON)).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.DELIVERED, Outcome.DELIVERED);
        assertThat(outbox.doneUntil()).isEqualTo(8);
    }

    @Test
    void whatFailedIsTriedAgainLaterAndNotBefore() {
        arrives(0, "a");
        answer(DOWN, NOON);
        assertThat(due(NOON.plusSeconds(2))).isEmpty();
        assertThat(answer(TAKEN, NOON.plusSeconds(6))).hasSize(1);
        assertThat(told).extracting(Delivery::attempt).containsExactly(1, 2);
        assertThat(outcomes()).containsExactly(Outcome.FAILED, Outcome.DELIVERED);
    }

    @Test
    void alertsOfOneThreadKeepTheirOrder() {
        arrives(0, "a");
        Alert second = new Alert(
                "a2",
                "night-desk",
                "rule",
                "Rule",
                "More",
                alert("a").cause(),
                NOON,
                "thread-of-a",
                2,
                Alert.Kind.FOLLOW_UP,
                List.of(),
                List.of(),
                alert("a").receipt());
        told.addAll(outbox.accept(1, second, null, NOON));
        arrives(2, "b");
        assertThat(due(NOON)).extracting(job -> job.message().id()).containsExactly("a", "b");
    }

    @Test
    void afterARestartNothingIsSentTwiceAndNothingIsForgotten() {
        arrives(0, "a");
        answer(TAKEN, NOON);
        arrives(1, "b");
        answer(DOWN, NOON);
        restart();
        arrives(0, "a");
        arrives(1, "b");
        assertThat(outbox.doneUntil()).isEqualTo(1);
        assertThat(answer(TAKEN, NOON.plusSeconds(10)))
                .extracting(job -> job.message().id())
                .containsExactly("b");
        assertThat(told.get(told.size() - 1).attempt()).isEqualTo(2);
        assertThat(outbox.doneUntil()).isEqualTo(2);
    }

    @Test
    void anEndpointThatIsDownIsLeftAlone() {
        for (int i = 0; i < 6; i++) {
            arrives(i, "a" + i);
        }
        answer(DOWN, NOON);
        assertThat(due(NOON.plusSeconds(20))).isEmpty();
        assertThat(due(NOON.plusSeconds(120))).isNotEmpty();
    }

    @Test
    void whatIsRefusedIsGivenUpAndCanBeSentAgain() {
        arrives(0, "a");
        answer(new Answer.Refused("410 Gone"), NOON);
        assertThat(outcomes()).containsExactly(Outcome.GAVE_UP);
        told.addAll(outbox.accept(1, alert("a"), new Again("hook", NOON.plusSeconds(1)), NOON));
        assertThat(answer(TAKEN, NOON)).hasSize(1);
        assertThat(outcomes()).containsExactly(Outcome.GAVE_UP, Outcome.DELIVERED);
    }

    @Test
    void afterTwelveAttemptsItIsGivenUp() {
        arrives(0, "a");
        Instant now = NOON;
        for (int i = 0; i < 12; i++) {
            answer(DOWN, now);
            now = now.plus(Duration.ofHours(7));
        }
        assertThat(told).last().extracting(Delivery::outcome).isEqualTo(Outcome.GAVE_UP);
        assertThat(outbox.doneUntil()).isEqualTo(1);
    }

    @Test
    void aRemovedChannelHoldsNothingBack() {
        arrives(0, "a");
        channels.clear();
        assertThat(due(NOON)).isEmpty();
        told.addAll(outbox.sweep(NOON));
        assertThat(outcomes()).containsExactly(Outcome.DROPPED);
        assertThat(outbox.doneUntil()).isEqualTo(1);
    }

    @Test
    void aLaterAlertKnowsWhatTheChannelCalledTheFirst() {
        arrives(0, "a");
        answer(new Answer.Taken("1700.42"), NOON);
        restart();
        told.addAll(outbox.accept(1, alert("a"), new Again("hook", NOON.plusSeconds(1)), NOON));
        assertThat(outbox.before(due(NOON).get(0))).isEqualTo("1700.42");
    }
}
