package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

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
                    """)
    void aDateIsReadAsPagesWriteIt(String text, String expected) {
        assertThat(DateText.read(text, new DateHabit("en", false)))
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
        assertThat(DateText.read(text, new DateHabit("en", false))).isNull();
    }
}
