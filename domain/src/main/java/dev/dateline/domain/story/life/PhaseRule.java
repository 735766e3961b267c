package dev.dateline.domain.story.life;

import dev.dateline.domain.story.StoryPhase;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which phase follows on which. A story is NEW while a single origin stands behind it, and never again. It is BREAKING while
 * far more origins report within an hour than that hour lets expect, FADING when nothing moved it for long, and in between
 * DEVELOPING on its first day and SUSTAINED afterwards. To enter a phase takes more than to stay in it, so that a story at
 * a threshold does not flap. Closing and reopening are not decided here.
 */
public final class PhaseRule {
    /** A velocity of this and more is breaking news, if as many origins as these report. */
    static final double BURST = 2;

    static final int BURST_ORIGINS = 3;

    /** After its first day a story must burst more to be breaking news again. */
    static final double LATE_BURST = 3;

    /** Breaking news stays so down to this velocity, and for half an hour at least. */
    static final double CALM = 0.5;

    static final Duration BREAKING_AT_LEAST = Duration.ofMinutes(30);

    /** A young story fades after six silent hours, one that runs for days may sleep for a night. */
    static final Duration QUIET = Duration.ofHours(6);

    static final Duration LONG_QUIET = Duration.ofHours(12);
    static final Duration FIRST_DAY = Duration.ofHours(24);

    /** What fades is woken by so many origins within an hour, not by a straggler. */
    static final int WAKING_ORIGINS = 2;

    private PhaseRule() {}

    /** The phase it should be in; the present one when nothing speaks against it. */
    public static StoryPhase next(Vitals story) {
        return switch (story.phase()) {
            case NEW -> story.origins() < 2 ? StoryPhase.NEW : stirred(story);
            case BREAKING -> isStillBreaking(story) ? StoryPhase.BREAKING : settled(story, QUIET);
            case DEVELOPING -> stirred(story);
            case SUSTAINED -> isBurst(story) ? StoryPhase.BREAKING : settled(story, LONG_QUIET);
            case FADING -> story.lastHour() >= WAKING_ORIGINS ? stirred(story) : StoryPhase.FADING;
            case CLOSED -> StoryPhase.CLOSED;
        };
    }

    /**
     * When the phase may change though nothing is reported; null when only a report can change it. After a look at the
     * story at some moment this is always later than that moment.
     */
    public static @Nullable Instant due(Vitals story, @Nullable Instant nextOriginDrops) {
        return switch (story.phase()) {
            case NEW, FADING -> story.velocity() > 0 ? nextOriginDrops : null;
            case BREAKING -> earlier(nextOriginDrops, afterBurst(story));
            case DEVELOPING -> earlier(moving(story, nextOriginDrops), earlier(quiet(story, QUIET), grown(story)));
            case SUSTAINED -> earlier(moving(story, nextOriginDrops), quiet(story, LONG_QUIET));
            case CLOSED -> null;
        };
    }

    private static StoryPhase stirred(Vitals story) {
        return isBurst(story) ? StoryPhase.BREAKING : settled(story, QUIET);
    }

    private static StoryPhase settled(Vitals story, Duration quiet) {
        if (story.isQuietFor(quiet)) {
            return StoryPhase.FADING;
        }
        return story.isOlderThan(FIRST_DAY) ? StoryPhase.SUSTAINED : StoryPhase.DEVELOPING;
    }

    private static boolean isBurst(Vitals story) {
        double burst = story.isOlderThan(FIRST_DAY) ? LATE_BURST : BURST;
        return story.velocity() >= burst && story.lastHour() >= BURST_ORIGINS;
    }

    private static boolean isStillBreaking(Vitals story) {
        return story.velocity() >= CALM || !story.isFor(BREAKING_AT_LEAST);
    }

    private static @Nullable Instant moving(Vitals story, @Nullable Instant nextOriginDrops) {
        return story.velocity() > 0 ? nextOriginDrops : null;
    }

    private static @Nullable Instant afterBurst(Vitals story) {
        return story.velocity() >= CALM ? null : story.since().plus(BREAKING_AT_LEAST);
    }

    private static Instant quiet(Vitals story, Duration quiet) {
        return story.moved().plus(quiet);
    }

    private static Instant grown(Vitals story) {
        return story.began().plus(FIRST_DAY);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
