package dev.dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.HeaderGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What origins say about time, rightly, wrongly, and not at all. */
class HeaderTimesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    /** Reads {@code Name: value} pairs with semicolons between them. */
    private static HeaderGroup headers(String text) {
        HeaderGroup headers = new HeaderGroup();
        for (String header : text.split(";", -1)) {
            int colon = header.indexOf(':');
            headers.addHeader(new BasicHeader(
                    header.substring(0, colon).strip(),
                    header.substring(colon + 1).strip()));
        }
        return headers;
    }

    @ParameterizedTest(name = "{0} asks for {1} s")
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After: 120 | 120",
                "Retry-After: 0 | 0",
                "Retry-After: 12.7 | 12",
                "Retry-After: 30s | 30",
                "Retry-After: 30 seconds | 30",
                "Retry-After: 99999999999999999999 | 31536000",
                "Retry-After: Sun, 01 Mar 2026 12:30:00 GMT | 1800",
                "Retry-After: Mon, 01 Mar 2026 12:30:00 GMT | 1800",
                "Retry-After: 1 Mar 2026 12:30 | 1800",
                "Retry-After: Sunday, 01-Mar-26 12:30:00 GMT | 1800",
                "Retry-After: Sun Mar  1 12:30:00 2026 | 1800",
                "Retry-After: Sun, 01 Mar 2026 13:30:00 +0100 | 1800",
                "Retry-After: 2026-03-01T12:30:00Z | 1800",
                "Retry-After: Sun, 01 Mar 2026 12:30:00 GMT; Date: Sun, 01 Mar 2026 12:20:00 GMT | 600",
                "Retry-After: 1772366460 | 60",
                "Retry-After: Sun, 01 Mar 2026 11:30:00 GMT | ",
                "Retry-After: -5 | ",
                "Retry-After: soon | ",
                "Retry-After: Sun, 31 Feb 2026 12:30:00 GMT | ",
                "Retry-After: | ",
                "X-RateLimit-Reset: 90 | 90",
                "RateLimit-Reset: 90; Retry-After: 30 | 30",
                "X-RateLimit-Reset: 1772366460 | 60",
                "Server: nginx | ",
            })
    void patience(String headers, Long seconds) {
        assertThat(HeaderTimes.retryAfter(headers(headers), NOON))
                .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    @ParameterizedTest(name = "{0} is fresh for {1} s")
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=120 | 120",
                "Cache-Control: public, MAX-AGE = 120 | 120",
                "Cache-Control: max-age=\"120\" | 120",
                "Cache-Control: public; Cache-Control: max-age=120 | 120",
                "Cache-Control: max-age=120, max-age=60 | 120",
                "Cache-Control: s-maxage=600, max-age=120 | 120",
                "Cache-Control: s-maxage=600 | 0",
                "Cache-Control: max-age=120, no-cache | 0",
                "Cache-Control: max-age=120, no-store | 0",
                "Cache-Control: no-cache=\"Set-Cookie\", max-age=120 | 120",
                "Cache-Control: max-age=120; Age: 50 | 70",
                "Cache-Control: max-age=120; Age: 500 | 0",
                "Cache-Control: max-age=120; Age: old | 120",
                "Cache-Control: max-age=-1 | 0",
                "Cache-Control: max-age=soon | 0",
                "Cache-Control: max-age=999999999999999999999 | 31536000",
                "Cache-Control: x-max-age=120 | 0",
                "Cache-Control: max-age=60; Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:00:00 GMT | 60",
                "Cache-Control: public; Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:00:00 GMT | 3600",
                "Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:30:00 GMT | 1800",
                "Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:30:00 GMT; Age: 600 | 1200",
                "Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 13:30:00 GMT | 0",
                "Expires: Sun, 01 Mar 2026 13:00:00 GMT | 0",
                "Expires: 0; Date: Sun, 01 Mar 2026 12:30:00 GMT | 0",
                "Expires: -1; Date: Sun, 01 Mar 2026 12:30:00 GMT | 0",
                "Pragma: no-cache; Expires: Sun, 01 Mar 2026 13:00:00 GMT; Date: Sun, 01 Mar 2026 12:30:00 GMT | 0",
                "Server: nginx | 0",
            })
    void freshness(String headers, long seconds) {
        assertThat(HeaderTimes.freshFor(headers(headers))).isEqualTo(Duration.ofSeconds(seconds));
    }
}
