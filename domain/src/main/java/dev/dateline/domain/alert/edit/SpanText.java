package dev.dateline.domain.alert.edit;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** After how long a rule's silence is told, as people write it: {@code 30m}, {@code 6h}, {@code 2d}. */
public final class SpanText {
    /** Time goes on a minute at a time, and lanes need not go side by side. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})\\s*([mhd])");

    private SpanText() {}

    /** Reads it. */
    public static Written<Duration> read(String text) {
        Matcher found = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (found.matches()) {
            long many = Long.parseLong(found.group(1));
            Duration span = switch (found.group(2)) {
                case "m" -> Duration.ofMinutes(many);
                case "h" -> Duration.ofHours(many);
                default -> Duration.ofDays(many);
            };
            if (span.compareTo(SHORTEST) >= 0) {
                return new Written.Read<>(span);
            }
        }
        return new Written.Unreadable<>(
                "A silence is five minutes or more, such as 30m, 6h or 2d, not \"" + text + "\".");
    }

    /** The same as it is read, in its largest unit without a remainder. */
    public static String text(Duration span) {
        long minutes = span.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return minutes / (24 * 60) + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}
