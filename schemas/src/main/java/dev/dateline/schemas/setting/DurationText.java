package dev.dateline.schemas.setting;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 250ms}, {@code 5s}, {@code 10m}, {@code 2h}, {@code 7d}, {@code 0}. */
public final class DurationText {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");
    private static final List<String> UNITS = List.of("d", "h", "m", "s", "ms");

    private DurationText() {}

    /** Throws an {@link IllegalArgumentException} that says how a duration is written. */
    public static Duration parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("0")) {
            return Duration.ZERO;
        }
        Matcher matcher = TEXT.matcher(lower);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a duration such as 250ms, 5s, 10m, 2h or 7d");
        }
        return unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
    }

    /** In the largest unit without a remainder. */
    static String of(Duration duration) {
        if (duration.isZero()) {
            return "0";
        }
        return UNITS.stream()
                .filter(unit -> duration.toMillis() % unit(unit).toMillis() == 0)
                .findFirst()
                .map(unit -> duration.toMillis() / unit(unit).toMillis() + unit)
                .orElseThrow();
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "d" -> Duration.ofDays(1);
            case "h" -> Duration.ofHours(1);
            case "m" -> Duration.ofMinutes(1);
            case "s" -> Duration.ofSeconds(1);
            default -> Duration.ofMillis(1);
        };
    }
}
