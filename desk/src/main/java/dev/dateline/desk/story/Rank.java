package dev.dateline.desk.story;

import dev.dateline.domain.story.Story;
import java.time.Duration;
import java.time.Instant;

/**
 * How high a story stands: {@code log2(1 + origins) · pace · 2^(−age / 6 h)}. Age is the wire's time minus the time of the
 * story's newest report; the wire's time is the newest time seen on any story, so a wire that is played again from a log
 * ranks as it did when it was live. Pace is what the story's phase and velocity say: see {@link #pace}.
 *
 * <p>The half-life is the same for all, and phase and velocity change only with a story's record, so time moves all
 * ranks by one factor and never changes their order: {@link #order} sorts once and for all, {@link #of} is the number to
 * show. What an editor pinned stands before everything else.
 */
public final class Rank {

    /** After this time without news a story's rank is halved. */
    public static final Duration HALF_LIFE = Duration.ofHours(6);

    /** At this velocity, in standard deviations, a story counts one and a half times; more does not count more. */
    public static final double FULL_SPEED = 4;

    /** Above whatever moves: half-lives of several centuries. */
    private static final double PINNED = 1_000_000;

    private static final double LOG_2 = Math.log(2);

    private Rank() {}

    /** The rank at the wire's time: 1 for one outlet this very moment, 2 for three, 3 for seven, if nothing bursts. */
    public static double of(Story story, Instant wireTime) {
        return weight(story) * pace(story) * freshness(story, wireTime);
    }

    /** What the independent origins give: {@code log2(1 + origins)}; outlets where origins were not counted. */
    public static double weight(Story story) {
        int origins = story.support().origins();
        return log2(1 + (origins > 0 ? origins : story.outlets().size()));
    }

    /**
     * What its phase and velocity make of it, 0.25 to 2.25: breaking 1.5, fading 0.6, closed 0.25, else 1; times {@code 1
     * + min(velocity, 4) / 8}.
     */
    public static double pace(Story story) {
        double speed = Math.min(FULL_SPEED, Math.max(0, story.pulse().velocity())) / FULL_SPEED;
        double phase = switch (story.phase()) {
            case BREAKING -> 1.5;
            case NEW, DEVELOPING, SUSTAINED -> 1;
            case FADING -> 0.6;
            case CLOSED -> 0.25;
        };
        return phase * (1 + speed / 2);
    }

    /** What age leaves of it: 1 for now, 0.5 after {@link #HALF_LIFE}. */
    public static double freshness(Story story, Instant wireTime) {
        double age = Math.max(0, Duration.between(story.lastSeen(), wireTime).toMillis());
        return Math.pow(2, -age / HALF_LIFE.toMillis());
    }

    /** Sorts as {@link #of} does at any wire time; negative infinity for a story that no outlet tells. */
    static double order(Story story) {
        double pinned = story.editing().pinned() ? PINNED : 0;
        double heaviness = log2(weight(story) * pace(story));
        return pinned + heaviness + (double) story.lastSeen().toEpochMilli() / HALF_LIFE.toMillis();
    }

    private static double log2(double x) {
        return Math.log(x) / LOG_2;
    }
}
