package dev.dateline.domain.article.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final DateHabit DAY_FIRST = new DateHabit("", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2031-05-04T06:10:00+02:00            | 2031-05-04T06:10+02:00
                    2031-05-04T06:10:00.123Z             | 2031-05-04T06:10Z
                    2031-05-04 06:10                     | 2031-05-04T06:10Z
                    2031-05-04                           | 2031-05-04T00:00Z
                    20310504                             | 2031-05-04T00:00Z
                    2031/5/4                             | 2031-05-04T00:00Z
                    1938000000                           | 2031-05-31T13:20Z
                    Sun, 04 May 2031 06:10:00 GMT        | 2031-05-04T06:10Z
                    May 4, 2031 6:10 p.m.                | 2031-05-04T18:10Z
                    Published: Sept. 4th, 2031           | 2031-09-04T00:00Z
                    4 May 2031                           | 2031-05-04T00:00Z
                    Sonntag, 4. Mai 2031, 06:10 Uhr      | 2031-05-04T06:10Z
                    04.05.2031                           | 2031-05-04T00:00Z
                    am 4. Jänner 2031                    | 2031-01-04T00:00Z
                    4 février 2031 à 06h10               | 2031-02-04T06:10Z
                    4 de mayo de 2031                    | 2031-05-04T00:00Z
                    4 мая 2031, 06:10                    | 2031-05-04T06:10Z
                    4 مايو 2031                          | 2031-05-04T00:00Z
                    4 أيار 2031                          | 2031-05-04T00:00Z
                    2031年5月4日                          | 2031-05-04T00:00Z
                    2031年5月4日 06:10                    | 2031-05-04T06:10Z
                    2031년 5월 4일                        | 2031-05-04T00:00Z
                    2031-05-04T23:00Z                    | 2031-05-04T23:00Z
                    2031-05-04T06:10:08:684Z             | 2031-05-04T06:10:08Z
                    2031-05-04T06:10:00-0500             | 2031-05-04T06:10-05:00
                    4 mai 2031 à 6 h 10                  | 2031-05-04T06:10Z
                    Mi., 04.05.2031 - 06:10              | 2031-05-04T06:10Z
                    Mon May  4 06:10:32 UTC 2031         | 2031-05-04T06:10:32Z
                    May 4, 2031, 6:10 PM EDT             | 2031-05-04T18:10-04:00
                    Stand: 04.05.2031 06:10 Uhr MESZ     | 2031-05-04T06:10+02:00
                    04.05.31                             | 2031-05-04T00:00Z
                    1er mai 2031                         | 2031-05-01T00:00Z
                    4 травня 2031                        | 2031-05-04T00:00Z
                    4 maja 2031, 06:10                   | 2031-05-04T06:10Z
                    2031. május 4.                       | 2031-05-04T00:00Z
                    2031 m. gegužės 4 d.                 | 2031-05-04T00:00Z
                    4 Mayıs 2031                         | 2031-05-04T00:00Z
                    4 Μαΐου 2031                         | 2031-05-04T00:00Z
                    4 במאי 2031                          | 2031-05-04T00:00Z
                    ٤ مايو ٢٠٣١                          | 2031-05-04T00:00Z
                    4 मई 2031                            | 2031-05-04T00:00Z
                    4 พฤษภาคม 2574                       | 2031-05-04T00:00Z
                    4 tháng 5, 2031                      | 2031-05-04T00:00Z
                    4 Mei 2031                           | 2031-05-04T00:00Z
                    4. toukokuuta 2031                   | 2031-05-04T00:00Z
                    """)
    void aDateIsReadAsPagesWriteIt(String text, String expected) {
        assertThat(DateText.read(text, DAY_FIRST))
                .isNotNull()
                .extracting(r -> r.at().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "04/05/2031, false, 2031-05-04T00:00Z",
        "04/05/2031, true, 2031-04-05T00:00Z",
        "25/05/2031, true, 2031-05-25T00:00Z"
    })
    void anAmbiguousDateIsReadInTheOrderOfThePage(String text, boolean monthFirst, String expected) {
        assertThat(DateText.read(text, new DateHabit("en", monthFirst)))
                .isNotNull()
                .extracting(r -> r.at().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "31.02.2031",
                "13/13/2031",
                "99999999",
                "call 2031-555-0199",
                "version 10.4.2031.7"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(DateText.read(text, DAY_FIRST)).isNull();
    }

    @Test
    void pointsMeanDayFirstInEveryLanguage() {
        assertThat(DateText.read("02.12.2031", new DateHabit("en", true)))
                .isNotNull()
                .extracting(r -> r.day().toString())
                .isEqualTo("2031-12-02");
    }

    @Test
    void aMonthIsReadInThePagesOwnLanguage() {
        assertThat(DateText.read("5. listopada 2031.", new DateHabit("hr", false)))
                .isNotNull()
                .extracting(r -> r.day().toString())
                .isEqualTo("2031-10-05");
        assertThat(DateText.read("5 listopada 2031", new DateHabit("pl", false)))
                .isNotNull()
                .extracting(r -> r.day().toString())
                .isEqualTo("2031-11-05");
    }

    @Test
    void allDatesOfALineAreReadInItsOrder() {
        assertThat(DateText.all("Updated 4 June 2031, first published 17 May 2030", DAY_FIRST))
                .extracting(r -> r.day().toString())
                .containsExactly("2031-06-04", "2030-05-17");
    }
}
