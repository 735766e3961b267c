package dev.dateline.app.command;

import dev.dateline.schemas.setting.Setting;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** After how long a rule's silence is told, as people type it: {@code 30m}, {@code 6h}, {@code 2d}. */
final class SilenceText {
    /** Time goes on a minute at a time, and lanes need not go side by side. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private static final Setting<Duration> SILENCE = Setting.duration(
                    "--silence", Duration.ofHours(6), "After how long a silence is told.")
            .where(
                    silence -> silence.compareTo(SHORTEST) >= 0,
                    "a duration of five minutes or more, such as 30m or 6h");

    private SilenceText() {}

    static @Nullable Duration parse(@Nullable String text) {
        try {
            return text == null ? null : SILENCE.reader().apply(text);
        } catch (IllegalArgumentException e) {
            throw CommandFailed.usage("--silence must be " + e.getMessage() + ", not \"" + text + "\".");
        }
    }
}
