package dev.dateline.desk.delivery;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Delivery.Outcome;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutboxDigestTest extends OutboxPlay {
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

    private SignsOfLife.Due noonDigest(SignsOfLife signs, Instant now) {
        preferences = new Preferences(ZoneOffset.UTC, List.of(), List.of(LocalTime.of(12, 0)), true, 0, true);
        Subscription subscription =
                new Subscription("night-desk", 1, List.of(), channels, preferences, List.of(), List.of());
        List<SignsOfLife.Due> due = signs.due(List.of(subscription), now);
        assertThat(signs.due(List.of(subscription), now)).isEmpty();
        return due.get(0);
    }

    private static final Preferences QUIET_SOON = new Preferences(
            ZoneOffset.UTC,
            List.of(new QuietHours(LocalTime.of(12, 1), LocalTime.of(14, 0), Set.of())),
            List.of(),
            false,
            0);

    private void goesOutAndTheDeskDies() {
        arrives(0, "a");
        told.addAll(outbox.begun(due(NOON).get(0), NOON));
        outbox = startedAt(1);
        told.forEach(outbox::remember);
        Instant later = NOON.plusSeconds(90);
        told.addAll(outbox.accept(0, alert("a"), null, later));
    }

    @Test
    void whatWentOutAloneComesInNoDigestThoughQuietHoursBeganMeanwhile() {
        preferences = QUIET_SOON;
        goesOutAndTheDeskDies();
        assertThat(outcomes()).containsExactly(Outcome.BEGUN);
        List<Job> jobs = answer(TAKEN, NOON.plusSeconds(90));
        assertThat(jobs).extracting(job -> job.message().id()).containsExactly("a");
        assertThat(outcomes()).containsExactly(Outcome.BEGUN, Outcome.DELIVERED);
        assertThat(outbox.doneUntil()).isEqualTo(1);
    }

    @Test
    void whoHasNoQuietHoursCostsNoRecordMore() {
        goesOutAndTheDeskDies();
        assertThat(told).isEmpty();
        assertThat(answer(TAKEN, NOON.plusSeconds(90))).hasSize(1);
    }

    @Test
    void whatIsTriedAgainIsNotBegunAgain() {
        preferences = QUIET_SOON;
        arrives(0, "a");
        told.addAll(outbox.begun(due(NOON).get(0), NOON));
        told.addAll(outbox.settle(again(), DOWN, NOON));
        assertThat(outbox.begun(due(NOON.plusSeconds(30)).get(0), NOON.plusSeconds(30)))
                .isEmpty();
    }

    private static Job again() {
        return Job.single("night-desk", HOOK, new Job.Entry(alert("a"), 0, 0));
    }
}
