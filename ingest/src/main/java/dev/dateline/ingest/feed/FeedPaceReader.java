package dev.dateline.ingest.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads how often a feed wishes to be asked: {@code ttl}, {@code skipHours}, {@code skipDays} and the syndication module. */
final class FeedPaceReader {
    private static final Duration LONGEST = Duration.ofDays(31);

    private FeedPaceReader() {}

    static FeedPace read(Fields head) {
        return new FeedPace(ttl(head), hours(head), days(head));
    }

    private static @Nullable Duration ttl(Fields head) {
        OptionalInt minutes = number(head.text("ttl"));
        Duration ttl = minutes.isPresent() ? Duration.ofMinutes(minutes.getAsInt()) : period(head);
        return ttl == null || ttl.isZero() || ttl.isNegative() || ttl.compareTo(LONGEST) > 0 ? null : ttl;
    }

    private static @Nullable Duration period(Fields head) {
        String name = head.text("sy:updateperiod");
        if (name == null) {
            return null;
        }
        int days = switch (name.toLowerCase(Locale.ROOT)) {
            case "hourly", "daily" -> 1;
            case "weekly" -> 7;
            case "monthly" -> 30;
            default -> 0;
        };
        Duration period = name.equalsIgnoreCase("hourly") ? Duration.ofHours(1) : Duration.ofDays(days);
        return period.dividedBy(
                Math.max(1, number(head.text("sy:updatefrequency")).orElse(1)));
    }

    private static Set<Integer> hours(Fields head) {
        Set<Integer> hours = new HashSet<>();
        for (Element skip : head.all("skiphours")) {
            Fields.of(skip).each("hour").map(hour -> number(hour.getTextTrim())).forEach(hour -> {
                if (hour.isPresent() && hour.getAsInt() <= 24) {
                    hours.add(hour.getAsInt() % 24);
                }
            });
        }
        return hours;
    }

    private static Set<DayOfWeek> days(Fields head) {
        Set<DayOfWeek> days = new HashSet<>();
        for (Element skip : head.all("skipdays")) {
            Fields.of(skip)
                    .each("day")
                    .map(day -> DateWords.weekday(FeedDates.fold(day.getTextTrim())))
                    .forEach(day -> {
                        if (day != null) {
                            days.add(day);
                        }
                    });
        }
        return days;
    }

    private static OptionalInt number(@Nullable String text) {
        boolean digits = text != null && text.matches("\\d{1,6}");
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
