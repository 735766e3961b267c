package dev.dateline.desk.trial;

import dev.dateline.domain.alert.edit.Written;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A past moment as people write it: {@code 2026-03-01T12:00:00Z}, {@code 90m}, {@code 12h}, {@code 7d}. */
public final class SinceText {
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([mhd])");

    private SinceText() {}

    /** Reads it. */
    public static Written<Instant> read(String text, Instant now) {
        Matcher ago = AGO.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            long many = Long.parseLong(ago.group(1));
            return new Written.Read<>(now.minus(
                    switch (ago.group(2)) {
                        case "m" -> Duration.ofMinutes(many);
                        case "h" -> Duration.ofHours(many);
                        default -> Duration.ofDays(many);
                    }));
        }
        try {
            return new Written.Read<>(Instant.parse(text.strip()));
        } catch (DateTimeException e) {
            return new Written.Unreadable<>(
                    "\"" + text + "\" is no moment: write 90m, 12h, 7d, or 2026-03-01T12:00:00Z.");
        }
    }
}
