package dev.dateline.domain.alert.delivery;

import static dev.dateline.domain.alert.delivery.Waiting.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.Alert;
import dev.dateline.domain.alert.Mute;
import dev.dateline.domain.alert.Novelty;
import dev.dateline.domain.alert.Preferences;
import dev.dateline.domain.alert.QuietHours;
import dev.dateline.domain.alert.Subscription;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Alert NEWS = Waiting.alert("t", 1, Novelty.Kind.ORIGIN);
    private static final QuietHours NIGHT = quiet("22:00", "07:00");

    private static QuietHours quiet(String from, String to, DayOfWeek... days) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), Set.of(days));
    }

    private static Preferences at(List<QuietHours> quiet, String... digests) {
        return new Preferences(
                BERLIN, quiet, List.of(digests).stream().map(LocalTime::parse).toList(), false, 0);
    }

    private static Turns with(Preferences preferences, Mute... mutes) {
        return new Turns(new Subscription("desk", 1, List.of(), List.of(), preferences, List.of(mutes), List.of()));
    }

    private static Instant moment(String offsetTime) {
        return OffsetDateTime.parse(offsetTime).toInstant();
    }

    @Test
    void withoutPreferencesItIsNow() {
        assertThat(with(Preferences.NONE).of(NEWS, List.of(), NOON)).isEqualTo(new Turn.Now());
    }

    @ParameterizedTest(name = "{0}: {1} until {2}")
    @CsvSource({
        "in the evening,          2026-03-02T22:00:00+01:00, 2026-03-03T07:00:00+01:00",
        "after midnight,          2026-03-03T06:59:59+01:00, 2026-03-03T07:00:00+01:00",
        "the hour that is skipped, 2026-03-28T23:00:00+01:00, 2026-03-29T07:00:00+02:00",
        "the hour that comes twice, 2026-10-24T23:00:00+02:00, 2026-10-25T07:00:00+01:00",
    })
    void theNightIsHeldUntilTheMorning(String name, String now, String until) {
        assertThat(with(at(List.of(NIGHT))).of(NEWS, List.of(), moment(now)))
                .isEqualTo(new Turn.Wait(moment(until), "quiet hours"));
    }

    @Test
    void theMorningIsNotQuiet() {
        assertThat(with(at(List.of(NIGHT))).of(NEWS, List.of(), moment("2026-03-03T07:00:00+01:00")))
                .isEqualTo(new Turn.Now());
    }

    @Test
    void quietHoursThatEndInASkippedHourEndAsMuchLater() {
        Turns turns = with(at(List.of(quiet("22:00", "02:30"))));
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-29T00:10:00+01:00")))
                .isEqualTo(new Turn.Wait(moment("2026-03-29T03:30:00+02:00"), "quiet hours"));
    }

    @Test
    void quietHoursThatFollowOnEachOtherAreOne() {
        Turns turns = with(at(List.of(quiet("22:00", "00:00"), quiet("00:00", "08:00"))));
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-02T23:00:00+01:00")))
                .isEqualTo(new Turn.Wait(moment("2026-03-03T08:00:00+01:00"), "quiet hours"));
    }

    @Test
    void quietDaysAreThoseOnWhichTheHoursBegin() {
        Turns turns = with(at(List.of(quiet("22:00", "07:00", DayOfWeek.FRIDAY))));
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-07T06:00:00+01:00")))
                .isInstanceOf(Turn.Wait.class);
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-07T23:00:00+01:00")))
                .isInstanceOf(Turn.Now.class);
    }

    @Test
    void whatIsHeldWaitsForTheFirstDigestOutsideTheQuietHours() {
        Turns turns = with(at(List.of(NIGHT), "06:00", "09:30", "18:00"));
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-02T23:00:00+01:00")))
                .isEqualTo(new Turn.Wait(moment("2026-03-03T09:30:00+01:00"), "quiet hours"));
    }

    @Test
    void whoWantsDigestsOnlyGetsThemInTheMorningIfNothingElseIsSaid() {
        Turns turns = with(new Preferences(BERLIN, List.of(), List.of(), true, 0));
        assertThat(turns.of(NEWS, List.of(), moment("2026-03-02T08:00:00+01:00")))
                .isEqualTo(new Turn.Wait(moment("2026-03-03T08:00:00+01:00"), "digests only"));
    }

    @Test
    void aWholeDayOfQuietStillHasADigest() {
        Turns turns = with(at(List.of(quiet("08:00", "08:00")), "09:00"));
        assertThat(turns.of(NEWS, List.of(), NOON)).isInstanceOf(Turn.Wait.class);
    }

    @Test
    void beyondTheCapItWaitsUntilThereIsRoom() {
        Turns turns = with(new Preferences(BERLIN, List.of(), List.of(), false, 2));
        List<Instant> one = List.of(NOON.minus(Duration.ofMinutes(90)), NOON.minus(Duration.ofMinutes(50)));
        List<Instant> two = List.of(NOON.minus(Duration.ofMinutes(50)), NOON.minus(Duration.ofMinutes(10)));
        assertThat(turns.of(NEWS, one, NOON)).isEqualTo(new Turn.Now());
        assertThat(turns.of(NEWS, two, NOON))
                .isEqualTo(new Turn.Wait(NOON.plus(Duration.ofMinutes(10)), "more than 2 within an hour"));
    }

    @Test
    void correctionsNeverWait() {
        Preferences silent = new Preferences(BERLIN, List.of(quiet("00:00", "00:00")), List.of(), true, 1);
        Turns turns = with(silent, new Mute("t", NOON, null));
        assertThat(turns.of(Waiting.correction("t", 2), List.of(NOON), NOON)).isEqualTo(new Turn.Now());
    }

    @Test
    void aMutedThreadIsSilentUntilThereIsSomethingMateriallyNew() {
        Turns turns = with(Preferences.NONE, new Mute("t", NOON, null));
        assertThat(turns.of(NEWS, List.of(), NOON)).isInstanceOf(Turn.Never.class);
        assertThat(turns.of(Waiting.alert("t", 2, Novelty.Kind.PHASE), List.of(), NOON))
                .isEqualTo(new Turn.Now());
        assertThat(turns.of(Waiting.alert("u", 1, Novelty.Kind.ORIGIN), List.of(), NOON))
                .isEqualTo(new Turn.Now());
    }

    @Test
    void aSnoozedThreadWaitsUntilItsTime() {
        Instant later = NOON.plus(Duration.ofHours(2));
        Turns turns = with(Preferences.NONE, new Mute("t", NOON, later));
        assertThat(turns.of(NEWS, List.of(), NOON)).isEqualTo(new Turn.Wait(later, "snoozed"));
        assertThat(turns.of(NEWS, List.of(), later)).isEqualTo(new Turn.Now());
    }
}
