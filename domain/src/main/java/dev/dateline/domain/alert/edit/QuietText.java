package dev.dateline.domain.alert.edit;

import dev.dateline.domain.alert.QuietHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Hours and times of day as people write them: {@code 22:00-07:00}, {@code 22:00-07:00,mon..fri}, {@code 13:00-14:00,sat,sun}. */
public final class QuietText {
    private static final String WANTED =
            "write them such as 22:00-07:00 or 22:00-07:00,mon..fri or 13:00-14:00,sat,sun";

    private QuietText() {}

    /** Reads quiet hours; the days are those on which they begin. */
    public static Written<QuietHours> read(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1);
        String[] hours = parts[0].split("\\s*-\\s*", -1);
        Optional<LocalTime> from = time(hours[0]);
        Optional<LocalTime> to = hours.length == 2 ? time(hours[1]) : Optional.empty();
        Optional<Set<DayOfWeek>> days = days(List.of(parts).subList(1, parts.length));
        return from.isPresent() && to.isPresent() && days.isPresent()
                ? new Written.Read<>(new QuietHours(from.get(), to.get(), days.get()))
                : new Written.Unreadable<>("\"" + text + "\" are no quiet hours: " + WANTED + ".");
    }

    /** Reads a time of day, {@code 7:30} or {@code 07:30}. */
    public static Written<LocalTime> readTime(String text) {
        return time(text.strip())
                .<Written<LocalTime>>map(Written.Read::new)
                .orElseGet(() -> new Written.Unreadable<>(
                        "\"" + text + "\" is no time of day: write one such as 07:30, from 00:00 to 23:59."));
    }

    /** Quiet hours as they are read. */
    public static String text(QuietHours hours) {
        String days = new TreeSet<>(hours.days()).stream().map(QuietText::name).collect(Collectors.joining(","));
        return hours.from() + "-" + hours.to() + (days.isEmpty() ? "" : "," + days);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text));
        } catch (DateTimeParseException e) {
            return text.equals("24:00") ? Optional.of(LocalTime.MIDNIGHT) : Optional.empty();
        }
    }

    private static Optional<Set<DayOfWeek>> days(List<String> written) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : written) {
            String[] ends = part.split("\\.\\.", -1);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = ends.length == 2 ? day(ends[1]) : first;
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
                days.add(day);
            }
            days.add(last.get());
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day).equals(name)
                        || day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
