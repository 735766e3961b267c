package dev.dateline.app.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells where in its script the sample wire is.
 *
 * @param start when the script began
 * @param speed script seconds a second
 * @param now the clock behind it
 */
public record ScriptClock(Instant start, double speed, InstantSource now) {

    /** Script time now. */
    public Duration elapsed() {
        return Duration.ofMillis((long) (Duration.between(start, now.instant()).toMillis() * speed));
    }

    /** The moment at which this script time is reached. */
    public Instant when(Duration scriptTime) {
        return start.plusMillis((long) (scriptTime.toMillis() / speed));
    }
}
