package dev.dateline.domain.article.page.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time of day and the offset that stand behind a date. */
final class DateClock {

    /** Matches what may follow a date; groups {@code h, m, s, ampm, zone}. */
    static final String PATTERN =
            "(?:(?:T|[\\s,|/–-]{1,5}(?:at |@ ?|um |à |a las |às |alle |ore |om |kl\\.? ?|o godz\\.? |в |о |saat )?)"
                    + "(?<h>\\d{1,2})(?:[:.hH٫]| h )(?<m>\\d\\d)(?::(?<s>\\d\\d))?(?:[.,:]\\d{1,9})?"
                    + "\\s*(?<ampm>[ap]\\.?m\\b\\.?)?(?:\\s*(?:Uhr|hrs?)\\b)?(?:\\s*(?<zone>Z\\b|[A-Z]{3,4}\\b|(?:UTC|GMT)?[+-]\\d\\d:?\\d\\d))?)?";

    /** Abbreviations that mean one offset in the news. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PST", "-08:00"));

    private static final int NOON = 12;

    private DateClock() {}

    /** The time of day in a match of {@link #PATTERN}; null when there is none or no such time. */
    static @Nullable LocalTime time(Matcher clock) {
        String hour = clock.group("h");
        if (hour == null) {
            return null;
        }
        String second = clock.group("s");
        try {
            return LocalTime.of(
                    hour(hour, clock.group("ampm")),
                    Integer.parseInt(clock.group("m")),
                    second == null ? 0 : Integer.parseInt(second));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    /** The offset in a match of {@link #PATTERN}; null when it tells none. */
    static @Nullable ZoneOffset offset(Matcher clock) {
        String zone = clock.group("zone");
        if (zone == null) {
            return null;
        }
        String sign = zone.replaceFirst("^(?:UTC|GMT)(?=[+-])", "");
        String offset = NAMED.getOrDefault(sign.toUpperCase(Locale.ROOT), sign);
        try {
            return offset.matches("Z|[+-].*") ? ZoneOffset.of(offset) : null;
        } catch (DateTimeException noSuchOffset) {
            return null;
        }
    }

    private static int hour(String digits, @Nullable String ampm) {
        int hour = Integer.parseInt(digits);
        if (ampm == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (ampm.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
    }
}
