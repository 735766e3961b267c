package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.markup.Letters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages print or declare: ISO 8601 and its misspellings, epoch numbers, numbers in any order, dates in
 * the words of some fifty languages; digits of any script, Thai years.
 */
public final class DateText {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;
    private static final int YEAR_FIGURES = 4;
    private static final int DATE_GROUPS = 3;
    private static final int LATIN_ENDS = 0x600;
    private static final int EPOCH_FIGURES = 13;
    private static final int BUDDHIST = 543;

    private static final String YEAR = "(?<y>(?:19|20|25)\\d\\d)";
    private static final Form ISO = new Form(
            DateSigns::gapBehind,
            "(?<!\\d)" + YEAR + "[-/.] ?(?<mo>\\d{1,2})[-/.] ?(?<d>\\d{1,2})(?!\\d)\\.?" + DateClock.PATTERN);
    private static final Form COMPACT = new Form(
            DateSigns::year,
            "^" + YEAR + "(?<mo>[01]\\d)(?<d>[0-3]\\d)(?:[T ]?(?<h>[0-2]\\d):?(?<m>\\d\\d):?(?<s>\\d\\d)?"
                    + "(?<ampm>(?!))?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?$");
    private static final Form EAST = new Form(
            DateSigns::east,
            YEAR
                    + "\\s*[年년]\\s*(?<mo>\\d{1,2})\\s*[月월]\\s*(?<d>\\d{1,2})\\s*[日일号號](?: ?\\([^)]\\))?"
                    + DateClock.PATTERN);
    private static final Form DAY_MONTH = new Form(
            DateSigns::figuresBefore,
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s./-]{0,2}\\s?(?:de |d[’']|of |-?a )?"
                    + "(?<mo>tháng \\d{1,2}|\\p{L}[\\p{L}\\p{M}]{1,14}(?: \\p{L}{3,10})?)[.,]?(?: năm)?[\\s./-]{1,3}(?:de |del )?"
                    + YEAR
                    + "(?!\\d)" + DateClock.PATTERN);
    private static final Form MONTH_DAY = new Form(
            DateSigns::figuresBefore,
            "(?<!\\p{L})(?<mo>\\p{L}{3,14})\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}" + YEAR + "(?!\\d)"
                    + DateClock.PATTERN);
    private static final Form YEAR_FIRST = new Form(
            DateSigns::wordsBehind,
            "(?<!\\d)" + YEAR
                    + "(?:\\.| m\\.|\\. gada)?,? (?:(?<d0>\\d{1,2})\\. )?(?<mo>\\p{L}[\\p{L}\\p{M}]{2,14})"
                    + "(?: (?<d>\\d{1,2})(?!\\d))?\\.?" + DateClock.PATTERN);
    private static final Form UNIX = new Form(
            DateSigns::colon,
            "(?<mo>[A-Z][a-z]{2}) (?<d>\\d{1,2}) (?<h>\\d\\d):(?<m>\\d\\d):(?<s>\\d\\d)(?<ampm>(?!))?"
                    + " (?<zone>[A-Z]{3,4}|[+-]\\d{4}) " + YEAR);
    private static final Form NUMBERS = new Form(
            DateSigns::gap,
            "(?<![\\d.:])(?<d>\\d{1,2})\\s?(?<gap>[./-])\\s?(?<mo>\\d{1,2})\\s?\\k<gap>\\s?"
                    + "(?<y>(?:19|20|25)\\d\\d|\\d\\d)(?![.:]?\\d)" + DateClock.PATTERN);
    private static final Form[] FORMS = {ISO, COMPACT, EAST, DAY_MONTH, MONTH_DAY, YEAR_FIRST, UNIX, NUMBERS};
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

    /** A way to write a date, and what a text has where it is written so. */
    private record Form(Predicate<DateSigns> sign, Pattern pattern) {
        Form(Predicate<DateSigns> sign, String pattern) {
            this(sign, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean mayBeIn(DateSigns signs) {
            return sign.test(signs) && (signs.year() || this == NUMBERS);
        }
    }

    /**
     * A date as read.
     *
     * @param at the moment in the text's own offset; UTC where it tells none, midnight where it tells no time
     * @param known how much of it the text tells
     * @param swapped the same text read with day and month changed over, where that is a date too
     * @param start where it stands in the text
     * @param end behind its last character
     */
    public record Reading(
            OffsetDateTime at, Known known, @Nullable OffsetDateTime swapped, int start, int end) {

        LocalDate day() {
            return at.toLocalDate();
        }

        /** The other reading of an ambiguous date. */
        Reading other() {
            return swapped == null ? this : new Reading(swapped, known, at, start, end);
        }
    }

    /** How much a text tells of a moment. */
    public enum Known {
        DAY,
        TIME,
        OFFSET
    }

    private DateText() {}

    /** The first date in a text, or null. */
    public static @Nullable Reading read(String raw, DateHabit habit) {
        List<Reading> readings = all(raw, habit);
        return readings.isEmpty() ? null : readings.get(0);
    }

    /** All dates in the first 300 characters of a text, in its order. */
    public static List<Reading> all(String raw, DateHabit habit) {
        String beginning = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        if (!mayHoldDate(beginning)) {
            return List.of();
        }
        String text = plain(beginning);
        Matcher epoch = EPOCH.matcher(text);
        if (text.length() <= EPOCH_FIGURES && epoch.matches()) {
            OffsetDateTime at =
                    Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
            return inRange(at) ? List.of(new Reading(at, Known.OFFSET, null, 0, text.length())) : List.of();
        }
        List<Reading> found = new ArrayList<>();
        DateSigns signs = DateSigns.in(text);
        for (Form form : FORMS) {
            Matcher date = form.pattern().matcher(text);
            while (form.mayBeIn(signs) && date.find()) {
                add(date, form, habit, found);
            }
        }
        found.sort(Comparator.comparingInt(Reading::start));
        return found;
    }

    /** Spares most texts the patterns: a date has four figures in a row, or three groups of one or two. */
    private static boolean mayHoldDate(String text) {
        int run = 0;
        int groups = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && (c <= '9' || c > LATIN_ENDS && Character.isDigit(c));
            groups += digit && run == 0 ? 1 : 0;
            run = digit ? run + 1 : 0;
            if (run == YEAR_FIGURES || groups == DATE_GROUPS) {
                return true;
            }
        }
        return false;
    }

    /** White space folded, digits of every script as 0 to 9. */
    private static String plain(String raw) {
        String folded = Letters.folded(raw);
        if (folded.chars().noneMatch(c -> c > LATIN_ENDS && Character.isDigit(c))) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, (char) ('0' + Character.digit(plain.charAt(i), 10)));
            }
        }
        return plain.toString();
    }

    private static void add(Matcher date, Form form, DateHabit habit, List<Reading> found) {
        if (found.stream().anyMatch(other -> date.start() < other.end() && other.start() < date.end())) {
            return;
        }
        Reading reading = form == NUMBERS ? numbers(date, habit.monthFirst()) : words(date, form, habit.language());
        if (reading != null) {
            found.add(reading);
        }
    }

    private static @Nullable Reading words(Matcher date, Form form, String language) {
        String day = date.group("d") == null && form == YEAR_FIRST ? date.group("d0") : date.group("d");
        String month = date.group("mo");
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.number(month, language);
        LocalDate local = day == null ? null : day(year(date), number, Integer.parseInt(day.strip()));
        return local == null ? null : reading(local, null, date);
    }

    /** Day and month in figures: points mean day first everywhere; a slash is read as the language has it. */
    private static @Nullable Reading numbers(Matcher date, boolean monthFirst) {
        int year = year(date);
        int first = Integer.parseInt(date.group("d"));
        int second = Integer.parseInt(date.group("mo"));
        LocalDate dayFirst = day(year, second, first);
        LocalDate dayLast = date.group("gap").equals(".") ? null : day(year, first, second);
        boolean swap = dayFirst == null || dayLast != null && monthFirst;
        LocalDate day = swap ? dayLast : dayFirst;
        return day == null ? null : reading(day, swap ? dayFirst : dayLast, date);
    }

    private static int year(Matcher date) {
        int year = Integer.parseInt(date.group("y"));
        return year < 100 ? 2000 + year : year >= FIRST_YEAR + BUDDHIST ? year - BUDDHIST : year;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Reading reading(LocalDate day, @Nullable LocalDate swapped, Matcher date) {
        LocalTime time = DateClock.time(date);
        ZoneOffset offset = time == null ? null : DateClock.offset(date);
        Known known = offset != null ? Known.OFFSET : time != null ? Known.TIME : Known.DAY;
        OffsetDateTime at = at(day, time, offset);
        OffsetDateTime other = swapped == null ? null : at(swapped, time, offset);
        return inRange(at) ? new Reading(at, known, other, date.start(), date.end()) : null;
    }

    private static OffsetDateTime at(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atOffset(offset == null ? ZoneOffset.UTC : offset);
    }

    private static boolean inRange(OffsetDateTime at) {
        return at.getYear() >= FIRST_YEAR && at.getYear() < LAST_YEAR;
    }
}
