package dev.dateline.ingest.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of HTTP headers in their three forms (RFC 9110, section 5.6.7) and as servers write them: with a
 * wrong weekday, or none, without seconds, or with another zone.
 */
final class HttpDate {
    private static final Pattern USUAL = Pattern.compile(
            "(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})[\\s-]+(?<month>[a-z]{3})[a-z]*"
                    + "[\\s-]+(?<year>\\d{4}|\\d{2})\\s+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(?<zone>[a-z]*|[+-]\\d{2}:?\\d{2})");
    private static final Pattern UNIX = Pattern.compile(
            "[a-z]+\\s+(?<month>[a-z]{3})\\s+(?<day>\\d{1,2})\\s+(?<time>\\d{1,2}:\\d{2}:\\d{2})\\s+(?<year>\\d{4})(?<zone>)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> UNIVERSAL = List.of("", "gmt", "utc", "ut", "z");

    private HttpDate() {}

    /** The moment that the text means; empty when it means none. */
    static Optional<Instant> read(@Nullable String text) {
        String lower = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        for (Pattern form : List.of(USUAL, UNIX)) {
            Matcher parts = form.matcher(lower);
            if (parts.matches()) {
                return moment(parts);
            }
        }
        return iso(lower.toUpperCase(Locale.ROOT));
    }

    private static Optional<Instant> moment(Matcher parts) {
        String[] time = parts.group("time").split(":");
        try {
            LocalDateTime local = LocalDateTime.of(
                    year(parts.group("year")),
                    1 + MONTHS.indexOf(parts.group("month")),
                    Integer.parseInt(parts.group("day")),
                    Integer.parseInt(time[0]),
                    Integer.parseInt(time[1]),
                    time.length < 3 ? 0 : Integer.parseInt(time[2]));
            return zone(parts.group("zone")).map(local::toInstant);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** Two digits, in the form of RFC 850, are of this century: no server of the last one is left. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static Optional<ZoneOffset> zone(String text) {
        if (UNIVERSAL.contains(text)) {
            return Optional.of(ZoneOffset.UTC);
        }
        return text.matches("[+-].*") ? Optional.of(ZoneOffset.of(text)) : Optional.empty();
    }

    private static Optional<Instant> iso(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
