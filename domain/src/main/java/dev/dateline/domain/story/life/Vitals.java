package dev.dateline.domain.story.life;

import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.time.Instant;

/**
 * All that decides on a story's phase.
 *
 * @param phase the present one
 * @param since since when it is in it
 * @param origins independent origins in all
 * @param lastHour those of the last hour
 * @param velocity by how much these exceed what is expected, in standard deviations
 * @param began when the story began
 * @param moved when it last moved
 * @param now the lane's time
 */
public record Vitals(
        StoryPhase phase,
        Instant since,
        int origins,
        int lastHour,
        double velocity,
        Instant began,
        Instant moved,
        Instant now) {

    boolean isFor(Duration time) {
        return !now.isBefore(since.plus(time));
    }

    boolean isQuietFor(Duration time) {
        return !now.isBefore(moved.plus(time));
    }

    boolean isOlderThan(Duration age) {
        return !now.isBefore(began.plus(age));
    }
}
