package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.desk.News;
import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Cause;
import dev.dateline.domain.alert.Channel;
import dev.dateline.domain.alert.Delivery;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Receipt;
import dev.dateline.domain.alert.Subscription;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final Channel HOOK = new Channel("hook", Channel.Kind.WEBHOOK, "https://a.example", 1, Set.of());
    private static final Channel MAIL = new Channel("mail", Channel.Kind.MAIL, "a@b.example", 1, Set.of());
    private static final Preferences QUIET_AT_NOON = new Preferences(
            ZoneOffset.UTC,
            List.of(new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0), Set.of())),
            List.of(),
            false,
            0);
    private static final Answer TAKEN = new Answer.Taken(null);
    private static final Answer DOWN = new Answer.NotNow("503", null);

    private final List<Channel> channels = new ArrayList<>(List.of(HOOK));
    private final List<Delivery> told = new ArrayList<>();
    private Preferences preferences = Preferences.NONE;
    private Outbox outbox = fresh();

    private Outbox fresh() {
        return startedAt(0);
    }

    private Outbox startedAt(long known) {
        return new Outbox(
                subscriber -> Optional.of(new Subscription(
                        subscriber, 1, List.of(), List.copyOf(channels), preferences, List.of(), List.of())),
                known);
    }

    private static Alert alert(String id) {
        Cause cause = new Cause.HealthChanged(new SourceId("s"), State.OK, State.QUIET, null, null);
        return News.alert(id, "rule", "Rule", "Headline of " + id, cause, NOON);
    }

    private void arrives(long offset, String id) {
        told.addAll(outbox.accept(offset, alert(id), null, NOON));
    }

    @Test
    void whatIsUndecidedHoldsTheOffset() {
        outbox.undecided(4);
        outbox.pass(5);
        assertThat(outbox.doneUntil()).isEqualTo(4);
        assertThat(outbox.waits()).isTrue();
        outbox.decided(4);
        assertThat(outbox.doneUntil()).isEqualTo(6);
    }

    private List<Job> due(Instant now) {
        List<Job> jobs = new ArrayList<>();
        outbox.due(now, Room.ENDLESS, jobs::add);
        return jobs;
    }

    private List<Job> answer(Answer answer, Instant now) {
        List<Job> jobs = due(now);
        jobs.forEach(job -> told.addAll(outbox.settle(job, answer, now)));
        return jobs;
    }

    /** The process ends; another one reads what stands on the topics. */
    private void restart() {
        outbox = fresh();
        told.forEach(outbox::remember);
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

    private List<Outcome> outcomes() {
        return told.stream().map(Delivery::outcome).toList();
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
    void whatIsHeldComesAsOneDigestAlsoAfterARestart() {
        preferences = QUIET_AT_NOON;
        arrives(0, "a");
        arrives(1, "b");
        assertThat(outcomes()).containsExactly(Outcome.HELD, Outcome.HELD);
        restart();
        arrives(0, "a");
        arrives(1, "b");
        assertThat(due(NOON)).isEmpty();
        List<Job> jobs = answer(TAKEN, NOON.plus(Duration.ofHours(2)));
        assertThat(jobs).hasSize(1);
        assertThat(jobs.get(0).message().alerts()).hasSize(2);
        assertThat(outcomes()).containsExactly(Outcome.HELD, Outcome.HELD, Outcome.DELIVERED, Outcome.DELIVERED);
        assertThat(told.get(2).digest()).isNotNull().isEqualTo(told.get(3).digest());
    }

    @Test
    void aDigestThatFailedIsTriedAgainAsTheSame() {
        preferences = QUIET_AT_NOON;
        arrives(0, "a");
        Instant end = NOON.plus(Duration.ofHours(2));
        String first = answer(DOWN, end).get(0).message().id();
        assertThat(answer(TAKEN, end.plusSeconds(10)).get(0).message().id()).isEqualTo(first);
        assertThat(outcomes()).containsExactly(Outcome.HELD, Outcome.HELD, Outcome.DELIVERED);
    }

    @Test
    void aDigestThatFailedTakesNothingInThatWasHeldMeanwhile() {
        preferences = QUIET_AT_NOON;
        arrives(0, "a");
        Instant end = NOON.plus(Duration.ofHours(2));
        String first = answer(DOWN, end).get(0).message().id();
        arrives(1, "b");
        List<Job> jobs = answer(TAKEN, end.plusSeconds(10));
        assertThat(jobs).hasSize(2);
        assertThat(jobs.get(0).message().id()).isEqualTo(first);
        assertThat(jobs.get(0).message().alerts()).extracting(Alert::id).containsExactly("a");
        assertThat(jobs.get(1).message().alerts()).extracting(Alert::id).containsExactly("b");
    }

    @Test
    void aDigestThatWasUnderWayWhenTheDeskDiedGoesAgainAsTheSame() {
        preferences = QUIET_AT_NOON;
        arrives(0, "a");
        arrives(1, "b");
        Instant end = NOON.plus(Duration.ofHours(2));
        Job underWay = due(end).get(0);
        told.addAll(outbox.begun(underWay, end));
        arrives(2, "c");
        outbox = startedAt(3);
        told.forEach(outbox::remember);
        arrives(0, "a");
        assertThat(due(end)).isEmpty();
        arrives(1, "b");
        arrives(2, "c");
        List<Job> jobs = due(end);
        assertThat(jobs)
                .extracting(job -> job.message().id())
                .contains(underWay.message().id());
        assertThat(jobs.get(0).message()).isEqualTo(underWay.message());
        assertThat(jobs.get(1).message().alerts()).extracting(Alert::id).containsExactly("c");
        assertThat(outbox.begun(jobs.get(0), end)).isEmpty();
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

    private SignsOfLife.Due noonDigest(SignsOfLife signs, Instant now) {
        preferences = new Preferences(ZoneOffset.UTC, List.of(), List.of(LocalTime.of(12, 0)), true, 0, true);
        Subscription subscription =
                new Subscription("night-desk", 1, List.of(), channels, preferences, List.of(), List.of());
        List<SignsOfLife.Due> due = signs.due(List.of(subscription), now);
        assertThat(signs.due(List.of(subscription), now)).isEmpty();
        return due.get(0);
    }

    @Test
    void anEmptyDigestIsASignOfLifeAlsoAfterARestart() {
        SignsOfLife.Due due = noonDigest(new SignsOfLife(), NOON.plusSeconds(1));
        assertThat(due.at()).isEqualTo(NOON);
        outbox.signOfLife(due);
        List<Job> jobs = answer(TAKEN, NOON.plusSeconds(1));
        assertThat(jobs).hasSize(1);
        assertThat(jobs.get(0).message().alerts())
                .extracting(Alert::title)
                .containsExactly("Nothing new for this digest");
        restart();
        outbox.signOfLife(noonDigest(new SignsOfLife(), NOON.plusSeconds(60)));
        assertThat(due(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void aDigestWithSomethingInItIsSignEnough() {
        SignsOfLife.Due due = noonDigest(new SignsOfLife(), NOON.plusSeconds(1));
        told.addAll(outbox.accept(0, alert("a"), null, NOON.minusSeconds(60)));
        assertThat(answer(TAKEN, NOON)).hasSize(1);
        outbox.signOfLife(due);
        assertThat(due(NOON.plusSeconds(1))).isEmpty();
    }
}
