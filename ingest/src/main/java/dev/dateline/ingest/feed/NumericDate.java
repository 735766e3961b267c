package dev.dateline.ingest.feed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Three numbers with hyphens, slashes or full stops between them.
 *
 * <p>A year of four digits is where it stands. Otherwise hyphens mean year first, slashes month first, full stops day
 * first, unless such a day does not exist or the weekday beside it speaks for another order.
 */
final class NumericDate {
    private NumericDate() {}

    /** The day; throws {@link DateTimeException} when no order of the numbers names one. */
    static LocalDate read(String text, @Nullable DayOfWeek weekday) {
        String[] part = text.split("[-/.]");
        if (part[0].length() == 4) {
            return LocalDate.of(number(part[0]), number(part[1]), number(part[2]));
        }
        List<LocalDate> days = orders(text, part).filter(Objects::nonNull).toList();
        if (days.isEmpty()) {
            throw new DateTimeException("no such day: " + text);
        }
        return days.stream()
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .orElse(days.get(0));
    }

    private static Stream<@Nullable LocalDate> orders(String text, String[] part) {
        LocalDate dayFirst = day(part[2], part[1], part[0]);
        LocalDate monthFirst = day(part[2], part[0], part[1]);
        if (text.contains("-") && part[2].length() == 2) {
            return Stream.of(day(part[0], part[1], part[2]), dayFirst, monthFirst);
        }
        return text.contains("/") ? Stream.of(monthFirst, dayFirst) : Stream.of(dayFirst, monthFirst);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(ShortIsoDate.year(year), number(month), number(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
