package dev.dateline.desk.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A point in time as a page shows it; the browser turns it into its reader's own time zone.
 *
 * @param iso for machines
 * @param ago how long ago, in words
 * @param clock time of day in UTC, with the day when it is long ago
 * @param full day and time in UTC
 */
public record Moment(String iso, String ago, String clock, String full) {

    private static final DateTimeFormatter CLOCK = utc("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = utc("d MMM, HH:mm");
    private static final DateTimeFormatter DAY = utc("d MMM yyyy");
    private static final DateTimeFormatter FULL = utc("EEE d MMM yyyy, HH:mm:ss 'UTC'");
    private static final Duration CLOCK_IS_ENOUGH = Duration.ofHours(18);
    private static final Duration DAYS_IN_WORDS = Duration.ofDays(7);

    /** This moment, seen from now. */
    public static Moment of(Instant at, Instant now) {
        boolean recent = Duration.between(at, now).abs().compareTo(CLOCK_IS_ENOUGH) < 0;
        String clock = (recent ? CLOCK : DAY_AND_CLOCK).format(at);
        return new Moment(at.toString(), ago(at, now), clock, FULL.format(at));
    }

    /** A length of time in its largest fitting unit, for instance {@code 12 min}. */
    public static String length(Duration length) {
        if (length.toMinutes() < 1) {
            return length.toSeconds() + " s";
        } else if (length.toHours() < 1) {
            return length.toMinutes() + " min";
        } else if (length.toDays() < 1) {
            long minutes = length.toMinutesPart();
            return length.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
        }
        return length.toDays() + " d";
    }

    /** How much later something was, for instance {@code + 12 min}; of what was seen earlier {@code − 3 s}. */
    static String lag(Instant from, Instant to) {
        Duration lag = Duration.between(from, to);
        return lag.isNegative() ? "− " + length(lag.negated()) : "+ " + length(lag);
    }

    private static String ago(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return age.toMinutes() < -1 ? DAY.format(at) : "just now";
        } else if (age.toHours() < 1) {
            return age.toMinutes() + " min ago";
        } else if (age.toDays() < 1) {
            return age.toHours() + " h ago";
        }
        return age.compareTo(DAYS_IN_WORDS) <= 0 ? age.toDays() + " d ago" : DAY.format(at);
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
