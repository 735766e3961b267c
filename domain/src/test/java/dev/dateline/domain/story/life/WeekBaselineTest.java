package dev.dateline.domain.story.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WeekBaselineTest {
    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T09:00:00Z");
    private final WeekBaseline baseline = new WeekBaseline();

    @Test
    void aLaneThatHasLearntNothingExpectsLittle() {
        assertThat(baseline.at(MONDAY_NINE).mean()).isCloseTo(1.25, within(1e-9));
        assertThat(baseline.at(MONDAY_NINE).excess(4)).isGreaterThan(PhaseRule.BURST);
        assertThat(baseline.at(MONDAY_NINE).excess(1)).isZero();
    }

    @Test
    void aBusyHourLetsExpectMoreAndItsNeighbourDoesNot() {
        for (int week = 0; week < 8; week++) {
            weekWith(MONDAY_NINE.plus(Duration.ofDays(7 * week)), 100, 6);
            weekWith(MONDAY_NINE.plus(Duration.ofDays(7 * week)).plus(Duration.ofHours(12)), 100, 1);
        }
        Instant next = MONDAY_NINE.plus(Duration.ofDays(56));

        assertThat(baseline.at(next).mean()).isCloseTo(6, within(.5));
        assertThat(baseline.at(next.plus(Duration.ofHours(12))).mean()).isCloseTo(1, within(.5));
        assertThat(baseline.at(next).excess(8)).isLessThan(PhaseRule.BURST);
        assertThat(baseline.at(next.plus(Duration.ofHours(12))).excess(8)).isGreaterThan(PhaseRule.BURST);
    }

    @Test
    void eachHourIsAskedAnewAndSoIsWhatWasLearntLater() {
        weekWith(MONDAY_NINE, 200, 4);
        Instant nextWeek = MONDAY_NINE.plus(Duration.ofDays(7));
        double nine = baseline.at(nextWeek).excess(5);
        double ten = baseline.at(nextWeek.plus(Duration.ofHours(1))).excess(5);

        weekWith(nextWeek.plus(Duration.ofHours(1)), 200, 1);

        assertThat(ten).isGreaterThan(nine);
        assertThat(baseline.at(nextWeek).excess(5)).isNotEqualTo(nine);
        WeekBaseline takenUp = new WeekBaseline();
        takenUp.at(nextWeek);
        takenUp.restore(baseline.learnt());
        assertThat(takenUp.at(nextWeek)).isEqualTo(baseline.at(nextWeek));
    }

    @Test
    void whatWasLongAgoIsForgotten() {
        weekWith(MONDAY_NINE, 1_000, 6);
        for (int week = 1; week <= 20; week++) {
            weekWith(MONDAY_NINE.plus(Duration.ofDays(7 * week)), 1_000, 2);
        }

        assertThat(baseline.at(MONDAY_NINE.plus(Duration.ofDays(147))).mean()).isCloseTo(2, within(.2));
    }

    @Test
    void oneStoryThatAllReportDoesNotSetTheMeasure() {
        Instant next = MONDAY_NINE.plus(Duration.ofDays(7));
        weekWith(MONDAY_NINE, 200, 1);
        double before = baseline.at(next).mean();
        weekWith(MONDAY_NINE, 1, 400);

        assertThat(baseline.at(next).mean()).isLessThan(before + .1);
    }

    @Test
    void aStoryIsNotMeasuredByItsOwnHour() {
        Expectation before = baseline.at(MONDAY_NINE);
        weekWith(MONDAY_NINE, 20, 9);

        assertThat(baseline.at(MONDAY_NINE)).isEqualTo(before);
        assertThat(baseline.at(MONDAY_NINE.plus(Duration.ofHours(1))).mean()).isGreaterThan(before.mean());
    }

    @Test
    void whatWasLearntIsToldAndCanBeTakenUp() {
        weekWith(MONDAY_NINE, 30, 3);
        WeekBaseline restored = new WeekBaseline();
        restored.restore(baseline.learnt());

        assertThat(restored.at(MONDAY_NINE)).isEqualTo(baseline.at(MONDAY_NINE));
        assertThat(baseline.learnt()).isEmpty();
    }

    private void weekWith(Instant hour, int stories, int origins) {
        for (int story = 0; story < stories; story++) {
            for (int origin = 1; origin <= origins; origin++) {
                baseline.note(hour, origin);
            }
        }
    }
}
