package dev.dateline.domain.alert.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.alert.QuietHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones, quiet hours and times of day as people write them. */
class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,Europe/Berlin",
        "europe/berlin,Europe/Berlin",
        "America/New York,America/New_York",
        "utc,UTC",
        "+02:00,+02:00"
    })
    void aZoneIsRead(String text, String zone) {
        assertThat(ZoneText.read(text)).isEqualTo(new Written.Read<>(ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlyn,Europe/Berlin", "Berlin,Europe/Berlin", "Asia/Tokio,Asia/Tokyo", "Kolkatta,Asia/Kolkata"
    })
    void anUnknownZoneIsToldWithTheOneThatWasMeant(String text, String meant) {
        assertThat(unreadable(ZoneText.read(text)))
                .isEqualTo("There is no time zone \"" + text + "\"; did you mean " + meant + "?");
    }

    @Test
    void aZoneThatCannotBeGuessedIsToldWithExamples() {
        assertThat(unreadable(ZoneText.read("xyzzyxyzzy"))).contains("Europe/Berlin", "UTC");
    }

    @Test
    void quietHoursMayNameTheirDays() {
        LocalTime ten = LocalTime.of(22, 0);
        LocalTime seven = LocalTime.of(7, 0);
        assertThat(QuietText.read("22:00-07:00")).isEqualTo(new Written.Read<>(new QuietHours(ten, seven, Set.of())));
        assertThat(QuietText.read("22:00 - 7:00, sat, Sunday"))
                .isEqualTo(
                        new Written.Read<>(new QuietHours(ten, seven, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))));
        assertThat(QuietText.read("22:00-07:00,fri..mon"))
                .isEqualTo(new Written.Read<>(new QuietHours(
                        ten, seven, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00-07:00", "00:00-06:30,mon,tue", "13:00-14:00,sat,sun"})
    void quietHoursAreWrittenAsTheyAreRead(String text) {
        assertThat(QuietText.read(text))
                .isInstanceOfSatisfying(
                        Written.Read.class,
                        read -> assertThat(QuietText.text((QuietHours) read.value()))
                                .isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22", "22:00", "25:00-07:00", "22:00-07:00,funday", "22:00-07:00,mon..", "a-b-c", "-,-"})
    void whatAreNoQuietHoursIsToldWithAnExample(String text) {
        assertThat(unreadable(QuietText.read(text))).contains("\"" + text + "\"", "22:00-07:00,mon..fri");
    }

    @Test
    void aTimeOfDayIsRead() {
        assertThat(QuietText.readTime("7:30")).isEqualTo(new Written.Read<>(LocalTime.of(7, 30)));
        assertThat(unreadable(QuietText.readTime("half past seven"))).contains("07:30");
    }

    private static String unreadable(Written<?> written) {
        assertThat(written).isInstanceOf(Written.Unreadable.class);
        return ((Written.Unreadable<?>) written).reason();
    }
}
