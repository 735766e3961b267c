package dev.dateline.domain.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    /** A Monday. */
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    private static final Duration WAIT = Duration.ofMinutes(2);

    /** Every hour at half past, from 8:30 to 19:30, for these weeks up to Monday. */
    private static Rhythm office(int weeks) {
        List<Instant> news = new ArrayList<>();
        for (Instant day = MONDAY.minus(Duration.ofDays(7L * weeks));
                day.isBefore(MONDAY);
                day = day.plus(Duration.ofDays(1))) {
            for (int hour = 8; hour < 20; hour++) {
                news.add(day.plus(Duration.ofMinutes(60L * hour + 30)));
            }
        }
        Instant begin = MONDAY.minus(Duration.ofDays(7L * weeks));
        return Rhythm.begun(begin, List.of()).watched(MONDAY, news);
    }

    private static Instant at(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    @Test
    void theRateIsThatOfTheHour() {
        Forecast forecast = Forecast.of(office(4));
        assertThat(forecast.rate(at(12))).isCloseTo(1, within(0.15));
        assertThat(forecast.rate(at(2))).isLessThan(0.05);
        assertThat(forecast.perWeek()).isCloseTo(84, within(8.0));
    }

    @Test
    void whatIsExpectedIsTheSumOfItsHours() {
        Forecast forecast = Forecast.of(office(4));
        assertThat(forecast.expected(at(0), at(24))).isCloseTo(12, within(1.5));
        assertThat(forecast.expected(at(9), at(9))).isZero();
        double parts =
                forecast.expected(at(3), at(12).plusSeconds(100)) + forecast.expected(at(12).plusSeconds(100), at(20));
        assertThat(forecast.expected(at(3), at(20))).isCloseTo(parts, within(1e-9));
    }

    @Test
    void theNextPollComesWhenExpectedNewsHasWaitedInSum() {
        Forecast forecast = Forecast.of(office(4));
        Instant byDay = forecast.due(at(12), WAIT, at(18));
        double rate = forecast.rate(at(12));
        assertThat(Duration.between(at(12), byDay).toMillis() / 3.6e6)
                .as("square root of 2 · wait / rate")
                .isCloseTo(Math.sqrt(2 / 30.0 / rate), within(0.05));
        assertThat(forecast.due(at(21), WAIT, at(27))).isAfter(at(22));
        assertThat(forecast.due(at(21), WAIT, at(22))).isEqualTo(at(22));
    }

    @Test
    void moreNewsThanUsualMakesUsAskSoonerForAWhile() {
        Rhythm usual = office(4).watched(at(12), List.of(at(9), at(10), at(11)));
        List<Instant> burst = IntStream.range(0, 15)
                .mapToObj(i -> at(11).plusSeconds(180L * i))
                .toList();
        Rhythm excited = office(4).watched(at(12), burst);
        Duration before = Duration.between(at(12), Forecast.of(usual).due(at(12), WAIT, at(18)));
        Duration during = Duration.between(at(12), Forecast.of(excited).due(at(12), WAIT, at(18)));
        assertThat(during).isLessThan(before.multipliedBy(2).dividedBy(3));
        assertThat(excited.watched(at(36), List.of()).lately()).isLessThan(1);
    }

    @Test
    void aFirstAnswerTeachesByItsDates() {
        List<Instant> dates = IntStream.range(1, 30)
                .mapToObj(i -> MONDAY.minus(Duration.ofMinutes(20L * i)))
                .toList();
        assertThat(Forecast.of(Rhythm.begun(MONDAY, dates)).perWeek()).isBetween(300.0, 700.0);
        assertThat(Rhythm.begun(MONDAY, List.of()).isBlank()).isTrue();
        Instant old = MONDAY.minus(Duration.ofDays(300));
        assertThat(Forecast.of(Rhythm.begun(MONDAY, List.of(old, old.plusSeconds(1))))
                        .due(MONDAY, WAIT, at(6)))
                .as("nothing known")
                .isBefore(at(1));
    }

    @Test
    void oneOldFavouriteDoesNotMakeAFeedSlow() {
        List<Instant> dates = new ArrayList<>(IntStream.range(1, 30)
                .mapToObj(i -> MONDAY.minus(Duration.ofMinutes(20L * i)))
                .toList());
        dates.add(MONDAY.minus(Duration.ofDays(27)));
        assertThat(Forecast.of(Rhythm.begun(MONDAY, dates)).perWeek()).isGreaterThan(300);
    }

    @Test
    void entriesOfTheSameMomentAreOneOccasion() {
        List<Instant> batch =
                IntStream.range(0, 25).mapToObj(i -> at(5).plusSeconds(i)).toList();
        double one = sum(office(1).watched(at(6), List.of(at(5))));
        assertThat(sum(office(1).watched(at(6), batch))).isCloseTo(one, within(0.01));
    }

    private static double sum(Rhythm rhythm) {
        return rhythm.perHour().stream().mapToDouble(Float::doubleValue).sum();
    }

    @Test
    void whatIsLongPastIsForgotten() {
        Rhythm silent = office(4).watched(at(24 * 21), List.of());
        assertThat(sum(silent)).isCloseTo(sum(office(4)) / 2, within(1.0));
        assertThat(Forecast.of(silent).perWeek()).isLessThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        // hours after the last news of Sunday, 19:30; improbable?
        "6, false",
        "13, false",
        "16, false",
        "36, true",
        "72, true",
    })
    void aSilenceIsJudgedByTheHoursItFallsInto(int hours, boolean improbable) {
        Instant now = MONDAY.minus(Duration.ofMinutes(270)).plus(Duration.ofHours(hours));
        Rhythm rhythm = office(4).watched(now, List.of());
        assertThat(Forecast.silence(rhythm, now) < 1e-4).isEqualTo(improbable);
    }

    @Test
    void aSilenceIsNotLearnedAsTheNewRhythmBeforeItIsTold() {
        Rhythm rhythm = office(4);
        Instant now = MONDAY;
        for (int hour = 0; hour < 72; hour++) {
            now = now.plus(Duration.ofHours(1));
            rhythm = rhythm.watched(now, List.of());
        }
        Rhythm atOnce = office(4).watched(now, List.of());
        assertThat(Forecast.silence(rhythm, now)).isCloseTo(Forecast.silence(atOnce, now), within(1e-4));
    }

    @Test
    void aSourceOfWhichLittleIsKnownIsNeverSilent() {
        Rhythm young = Rhythm.begun(MONDAY, List.of()).watched(at(3), List.of(at(1), at(2), at(3)));
        assertThat(Forecast.silence(young.watched(at(500), List.of()), at(500))).isEqualTo(1);
        assertThat(Forecast.silence(Rhythm.UNKNOWN, MONDAY)).isEqualTo(1);
    }

    @Test
    void healthySourcesAreCalledSilentAsSeldomAsIsStated() {
        Random random = new Random(7);
        double weekly = 100;
        int gaps = 0;
        int improbable = 0;
        Rhythm rhythm = Rhythm.begun(MONDAY, List.of());
        Instant now = MONDAY;
        while (now.isBefore(at(168 * 60))) {
            now = now.plusMillis(Math.round(-Math.log(random.nextDouble()) * 168 / weekly * 3.6e6));
            gaps++;
            improbable += Forecast.silence(rhythm, now) < 0.01 ? 1 : 0;
            rhythm = rhythm.watched(now, List.of(now));
        }
        assertThat(gaps).isGreaterThan(5000);
        assertThat(improbable / (double) gaps).as("one gap in a hundred").isBetween(0.002, 0.02);
    }
}
