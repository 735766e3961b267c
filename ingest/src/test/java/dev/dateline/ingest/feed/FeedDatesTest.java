package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 04 Mar 2025 09:05:30 GMT          | 2025-03-04T09:05:30Z
            Tue, 4 Mar 2025 09:05 +0100            | 2025-03-04T08:05:00Z
            4 March 2025 9:05:30 pm EST            | 2025-03-05T02:05:30Z
            Tues, Mar 4th, 2025 at 12:30 a.m. PDT  | 2025-03-04T07:30:00Z
            04 Mar 25 09:05:30 Z                   | 2025-03-04T09:05:30Z
            04 Mar 97 09:05:30 UT                  | 1997-03-04T09:05:30Z
            Tue Mar 4 09:05:30 2025                | 2025-03-04T09:05:30Z
            Tue, 04 Mar 2025 09:05:30 Asia/Kolkata | 2025-03-04T03:35:30Z
            Tue, 04 Mar 2025 09:05:30 GMT+0200 (Eastern European Time) | 2025-03-04T07:05:30Z
            2025-03-04T09:05:30Z                   | 2025-03-04T09:05:30Z
            2025-03-04T09:05:30.25+05:30           | 2025-03-04T03:35:30Z
            2025-03-04 09:05                       | 2025-03-04T09:05:00Z
            20250304T090530Z                       | 2025-03-04T09:05:30Z
            2025-03                                | 2025-03-01T00:00:00Z
            2025                                   | 2025-01-01T00:00:00Z
            2025-063                               | 2025-03-04T00:00:00Z
            1741079130                             | 2025-03-04T09:05:30Z
            1741079130000                          | 2025-03-04T09:05:30Z
            03/04/2025                             | 2025-03-04T00:00:00Z
            Thu, 03/04/2025                        | 2025-04-03T00:00:00Z
            25/03/2025 10:00                       | 2025-03-25T10:00:00Z
            4.3.2025 10:00                         | 2025-03-04T10:00:00Z
            2025/03/04 10:00:00                    | 2025-03-04T10:00:00Z
            """)
    void readsWhatFeedsWrite(String text, Instant moment) {
        assertThat(FeedDates.read(text)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            martes, 4 de marzo de 2025 a las 09:05 | 2025-03-04T09:05:00Z
            Dienstag, 4. März 2025 um 09:05 Uhr    | 2025-03-04T09:05:00Z
            mar., 04 mars 2025 09:05:00 +0000      | 2025-03-04T09:05:00Z
            mar, 04 mar 2025 09:05:00 +0000        | 2025-03-04T09:05:00Z
            вторник, 4 марта 2025 г. 09:05         | 2025-03-04T09:05:00Z
            вівторок, 4 березня 2025 09:05         | 2025-03-04T09:05:00Z
            terça-feira, 4 de março de 2025 09:05  | 2025-03-04T09:05:00Z
            wtorek, 4 marca 2025 09:05             | 2025-03-04T09:05:00Z
            4 Mart 2025 Salı 09:05                 | 2025-03-04T09:05:00Z
            ٤ مارس ٢٠٢٥                            | 2025-03-04T00:00:00Z
            2025년 03월 04일 오후 09:05            | 2025-03-04T12:05:00Z
            2025年3月4日 09:05                     | 2025-03-04T09:05:00Z
            4 déc. 2025                            | 2025-12-04T00:00:00Z
            Τρί, 04 Μαρ 2025 09:05:00 GMT          | 2025-03-04T09:05:00Z
            """)
    void readsTheLanguagesOfTheWorld(String text, Instant moment) {
        assertThat(FeedDates.read(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "yesterday",
                "32 Jan 2025",
                "2025-02-30",
                "2025-13-01",
                "4 Mar 2025 25:00:00 GMT",
                "4 Mar 2025 10:60 GMT",
                "4 Mar 2025 10:00 +25:00",
                "4 Mar 2025 10:00 XQZ",
                "4 Foo 2025",
                "4 Mar 2025 10:00:00 GMT and more",
                "Mar",
                "10:00",
                "2025-03-04T10:00:00Z2025-03-04",
                "22025",
                "4 5 Mar 2025"
            })
    void refusesWhatItDoesNotWhollyUnderstand(String text) {
        assertThat(FeedDates.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 100_000})
    void refusesTextsTooLongForADate(int length) {
        assertThat(FeedDates.read("1".repeat(length))).isEmpty();
    }
}
