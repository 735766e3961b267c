package dev.dateline.app.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as people type it: {@code 2026-03-01T12:00:00Z}, {@code 2026-03-01}, or {@code 10m} for ten minutes ago. */
final class PointInTime {
    private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

    private PointInTime() {}

    static Instant parse(String text, InstantSource clock) {
        Matcher ago = AGO.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            return clock.instant().minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
        }
        try {
            return text.length() == "2026-03-01".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw CommandFailed.usage("\"" + text
                    + "\" is no moment: write 2026-03-01T12:00:00Z, 2026-03-01, or 10m, 2h," + " 3d for so long ago.");
        }
    }

    /** A moment to come: {@code 2026-03-01T12:00:00Z}, {@code 2026-03-02}, or {@code 8h} for eight hours from now. */
    static Instant parseAhead(String text, Instant now) {
        Matcher ahead = AGO.matcher(text.strip().toLowerCase(Locale.ROOT));
        Instant then = ahead.matches()
                ? now.plus(unit(ahead.group(2)).multipliedBy(Long.parseLong(ahead.group(1))))
                : parse(text, () -> now);
        if (!then.isAfter(now)) {
            throw CommandFailed.usage("\"" + text + "\" is past.");
        }
        return then;
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }
}
