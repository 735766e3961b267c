package dev.dateline.domain.article.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that pages print or declare: ISO 8601 and its misspellings, epoch numbers, dates in words. */
final class DateText {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final String CLOCK =
            "(?:[T\\s,|-]{1,4}(?:at |um |à |a las |alle |в |um )?(?<h>\\d{1,2})[:.h](?<m>\\d\\d)(?::(?<s>\\d\\d))?(?:[.,]\\d+)?"
                    + "\\s*(?<ampm>[ap]\\.?m\\b\\.?)?\\s*(?<zone>Z\\b|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?";
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(?<y>(?:19|20)\\d\\d)[-/.](?<mo>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)" + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EAST =
            Pattern.compile("(?<y>(?:19|20)\\d\\d)\\s*[年년]\\s*(?<mo>\\d{1,2})\\s*[月월]\\s*(?<d>\\d{1,2})\\s*[日일号]");
    private static final Pattern COMPACT = Pattern.compile(
            "^(?<y>(?:19|20)\\d\\d)(?<mo>[01]\\d)(?<d>[0-3]\\d)(?:[T ]?(?<h>[0-2]\\d):?(?<m>\\d\\d).*)?$");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.])(?<d>\\d{1,2})\\s?[./-]\\s?(?<mo>\\d{1,2})\\s?[./-]\\s?(?<y>(?:19|20)\\d\\d|\\d\\d)(?!\\.?\\d)"
                    + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s./-]{0,2}\\s?(?:de |d’|of )?(?<mo>\\p{L}[\\p{L}\\p{M}]{1,14}(?: \\p{L}{3,10})?)[.,]?[\\s./-]{1,3}(?:de |del )?(?<y>(?:19|20)\\d\\d)(?!\\d)"
                    + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?<!\\p{L})(?<mo>\\p{L}{3,14})\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(?<y>(?:19|20)\\d\\d)(?!\\d)"
                    + CLOCK,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("^(\\d{10})(\\d{3})?$");

    /**
     * A date as read.
     *
     * @param at the moment with its offset; midnight UTC when only the day is known
     * @param exact whether time of day and offset are known
     */
    record Reading(OffsetDateTime at, boolean exact) {}

    private DateText() {}

    /** The first date in a text, or null; {@code monthFirst} settles 04/05/2024 where both readings are possible. */
    static @Nullable Reading read(String raw, boolean monthFirst) {
        String text = Letters.folded(raw.length() > 200 ? raw.substring(0, 200) : raw);
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            return inRange(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC), true);
        }
        for (Pattern pattern : new Pattern[] {ISO, COMPACT, EAST, DAY_MONTH, MONTH_DAY, NUMBERS}) {
            Matcher date = pattern.matcher(text);
            while (date.find()) {
                Reading reading = reading(date, pattern, monthFirst);
                if (reading != null) {
                    return reading;
                }
            }
        }
        return null;
    }

    private static @Nullable Reading reading(Matcher date, Pattern pattern, boolean monthFirst) {
        int year = Integer.parseInt(date.group("y"));
        int day = Integer.parseInt(date.group("d"));
        String monthText = date.group("mo");
        int month = Character.isDigit(monthText.charAt(0)) ? Integer.parseInt(monthText) : MonthNames.number(monthText);
        boolean swap = pattern == NUMBERS && (month > 12 || monthFirst && day <= 12);
        LocalDate local = day(year < 100 ? 2000 + year : year, swap ? day : month, swap ? month : day);
        return local == null ? null : withClock(local, date, pattern);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Reading withClock(LocalDate day, Matcher date, Pattern pattern) {
        String hour = pattern == EAST ? null : date.group("h");
        if (hour == null) {
            return inRange(day.atStartOfDay().atOffset(ZoneOffset.UTC), false);
        }
        try {
            boolean compact = pattern == COMPACT;
            String zone = compact ? null : date.group("zone");
            LocalTime time =
                    LocalTime.of(hour(hour, compact ? null : date.group("ampm")), Integer.parseInt(date.group("m")));
            return inRange(day.atTime(time).atOffset(zone(zone)), zone != null);
        } catch (DateTimeException noSuchTime) {
            return inRange(day.atStartOfDay().atOffset(ZoneOffset.UTC), false);
        }
    }

    private static int hour(String digits, @Nullable String ampm) {
        int hour = Integer.parseInt(digits);
        if (ampm == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (ampm.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static ZoneOffset zone(@Nullable String zone) {
        return zone == null || !zone.matches("[+-].*") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static @Nullable Reading inRange(OffsetDateTime at, boolean exact) {
        return at.getYear() >= FIRST_YEAR && at.getYear() < LAST_YEAR ? new Reading(at, exact) : null;
    }
}
