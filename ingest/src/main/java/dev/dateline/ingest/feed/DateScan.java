package dev.dateline.ingest.feed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a date text from left to right, token by token, in any order that feeds put them. */
final class DateScan {
    private static final Pattern TOKEN = Pattern.compile("(?<gap>[\\s,;|]+|[-/.]+(?=\\D|$))"
            + "|(?<time>\\d{1,2}:\\d{2}(?::\\d{1,2}(?:[.,]\\d+)?)?(?![:\\d]))"
            + "|(?<date>(?<!\\d)\\d{4}([-/.])0?\\d{1,2}\\4\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}([-/.])\\d{1,2}\\5(?:\\d{4}|\\d{2})(?!\\d))"
            + "|(?<offset>[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))"
            + "|(?<dash>-)"
            + "|(?<number>\\d{1,4}(?!\\d))"
            + "|(?<place>[A-Za-z]+(?:/[A-Za-z_-]+)+)"
            + "|(?<word>[\\p{L}\\p{M}][\\p{L}\\p{M}.'’]*(?:-[\\p{L}\\p{M}.]+)*)"
            + "|(?<sign>[ºª°])");

    private final List<String> numbers = new ArrayList<>();
    private @Nullable LocalDate date;
    private @Nullable String numericDate;
    private @Nullable Month month;
    private String monthWord = "";
    private @Nullable DayOfWeek weekday;
    private @Nullable LocalTime time;
    private @Nullable ZoneId zone;
    private @Nullable Boolean afternoon;

    private DateScan() {}

    /** The moment the text tells, or empty when a token is not understood; a day that does not exist throws. */
    static Optional<Instant> of(String text, boolean korean) {
        DateScan scan = new DateScan();
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            token.region(at, text.length()).useTransparentBounds(true);
            if (!token.lookingAt() || !scan.understands(token)) {
                return Optional.empty();
            }
            at = scan.endOf(token);
        }
        return scan.moment(korean ? ZoneOffset.ofHours(9) : ZoneOffset.UTC);
    }

    /** A signed number before any time is a hyphen and a number. */
    private int endOf(Matcher token) {
        return token.group("offset") != null && time == null ? token.start() + 1 : token.end();
    }

    private boolean understands(Matcher token) {
        if (token.group("time") != null) {
            return takeTime(token.group("time"));
        }
        if (token.group("date") != null) {
            boolean first = numericDate == null;
            numericDate = token.group("date");
            return first;
        }
        if (token.group("offset") != null) {
            return time == null ? token.group("offset").startsWith("-") : takeOffset(token.group("offset"));
        }
        if (token.group("number") != null) {
            return numbers.add(token.group("number"));
        }
        if (token.group("place") != null) {
            return takeZone(ZoneNames.placed(token.group("place")));
        }
        return token.group("word") == null || takeWord(FeedDates.fold(token.group("word")));
    }

    private boolean takeTime(String text) {
        if (time != null) {
            return false;
        }
        String[] parts = text.split("[:.,]");
        int second = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        time = LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), second);
        return true;
    }

    private boolean takeOffset(String text) {
        String digits = text.substring(1).replace(":", "");
        int split = digits.length() <= 2 ? digits.length() : digits.length() - 2;
        int hours = Integer.parseInt(digits.substring(0, split));
        int minutes = split == digits.length() ? 0 : Integer.parseInt(digits.substring(split));
        int sign = text.charAt(0) == '-' ? -1 : 1;
        boolean named = zone != null && !ZoneOffset.UTC.equals(zone);
        zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return !named;
    }

    private boolean takeZone(@Nullable ZoneId named) {
        if (zone == null) {
            zone = named;
        }
        return named != null;
    }

    private boolean takeWord(String word) {
        if (time == null && DateWords.isFiller(word) || word.isEmpty()) {
            return true;
        }
        if (DateWords.isMorning(word) || DateWords.isAfternoon(word)) {
            afternoon = DateWords.isAfternoon(word);
            return true;
        }
        ZoneId named = ZoneNames.abbreviated(word);
        if (named != null && (time != null || word.length() > 1)) {
            return takeZone(named);
        }
        return takeMonthOrWeekday(word) || DateWords.isFiller(word);
    }

    /** Some words are a weekday in one language and a month in another: the first of two such is the weekday. */
    private boolean takeMonthOrWeekday(String word) {
        Month named = DateWords.month(word);
        if (named == null || month != null) {
            DayOfWeek day = DateWords.weekday(named == null ? word : monthWord);
            if (day == null) {
                return false;
            }
            weekday = day;
        }
        if (named != null) {
            month = named;
            monthWord = word;
        }
        return true;
    }

    private Optional<Instant> moment(ZoneId unsaid) {
        LocalDate day = numericDate == null ? spelledDate() : NumericDate.read(numericDate, weekday);
        if (day == null || (numericDate != null && (month != null || !numbers.isEmpty()))) {
            return Optional.empty();
        }
        LocalTime clock = time == null ? LocalTime.MIDNIGHT : twelveHours(time);
        return Optional.of(
                day.atTime(clock).atZone(zone == null ? unsaid : zone).toInstant());
    }

    private LocalTime twelveHours(LocalTime clock) {
        if (afternoon == null || clock.getHour() > 12) {
            return clock;
        }
        return clock.withHour(clock.getHour() % 12 + (afternoon ? 12 : 0));
    }

    private @Nullable LocalDate spelledDate() {
        List<String> rest = new ArrayList<>(numbers);
        String year = rest.stream().filter(n -> n.length() == 4).findFirst().orElse(null);
        if (year != null) {
            rest.remove(year);
        } else if (rest.size() > 1) {
            year = rest.remove(rest.size() - 1);
        }
        if (year == null
                || rest.size() > (month == null ? 2 : 1)
                || rest.stream().anyMatch(n -> n.length() > 2)) {
            return null;
        }
        if (month == null) {
            return rest.size() == 2 ? NumericDate.read(rest.get(0) + "." + rest.get(1) + "." + year, weekday) : null;
        }
        int day = rest.isEmpty() ? 1 : Integer.parseInt(rest.get(0));
        return LocalDate.of(ShortIsoDate.year(year), month, day);
    }
}
