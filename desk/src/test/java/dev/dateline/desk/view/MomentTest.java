package dev.dateline.desk.view;

import static dev.dateline.desk.News.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now, 12:00",
        "PT59S, just now, 11:59",
        "PT12M, 12 min ago, 11:48",
        "PT5H, 5 h ago, 07:00",
        "PT19H, 19 h ago, '13 Mar, 17:00'",
        "P3D, 3 d ago, '11 Mar, 12:00'",
        "P30D, 12 Feb 2026, '12 Feb, 12:00'",
        "PT-1H, 14 Mar 2026, 13:00"
    })
    void aMomentIsToldByItsAge(Duration age, String ago, String clock) {
        Moment moment = Moment.of(NOON.minus(age), NOON);
        assertThat(moment.ago()).isEqualTo(ago);
        assertThat(moment.clock()).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource({"PT40S, 40 s", "PT12M30S, 12 min", "PT2H, 2 h", "PT2H5M, 2 h 5 min", "P3DT2H, 3 d"})
    void aLengthIsToldInItsLargestUnit(Duration length, String words) {
        assertThat(Moment.length(length)).isEqualTo(words);
    }
}
