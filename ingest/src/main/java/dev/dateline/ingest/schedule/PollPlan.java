package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Forecast;
import dev.dateline.domain.item.Rhythm;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.domain.item.Trouble;
import dev.dateline.ingest.feed.FeedPace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * When a source is asked again. A wish of the configuration counts first. Without one, a source is asked when the news
 * that its {@link Forecast} lets expect would have waited for a while in sum, within bounds and never sooner than the
 * origin asks for. After a failure it is left alone for as long as {@link BackOff} says. A tenth at most is added by
 * chance, so that sources do not march in step; equal circumstances have equal chances.
 */
public final class PollPlan {
    /** A source that is gone for good is still asked now and then: some come back. */
    static final Duration GONE_PAUSE = Duration.ofDays(30);
    /** Longest time that an origin can send us away for. */
    static final Duration LONGEST_PATIENCE = Duration.ofDays(7);

    private static final Duration LONGEST_SPREAD = Duration.ofMinutes(1);
    private static final double JITTER = 0.1;
    private static final int HOURS_OF_A_WEEK = 24 * 7;

    private final PollBounds bounds;

    public PollPlan(PollBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * After an answer that made sense.
     *
     * @param rhythm what is known of the source, this answer included
     * @param atLeast what the answer's headers ask for
     * @param pace what the feed itself asks for
     */
    NextPoll afterAnswer(Poll poll, Rhythm rhythm, Duration atLeast, FeedPace pace) {
        if (wishes(poll.source())) {
            Instant wished = poll.at().plus(jittered(poll.source().every(), poll));
            return new NextPoll(wished, wished);
        }
        Duration ttl = pace.ttl() == null ? Duration.ZERO : pace.ttl();
        Duration asked = min(max(atLeast, ttl), bounds.longest());
        Duration interval = max(asked, own(poll, rhythm));
        Instant earliest = poll.at().plus(max(asked, bounds.shortest()));
        return new NextPoll(
                outsideQuietTimes(poll.at().plus(jittered(interval, poll)), pace), outsideQuietTimes(earliest, pace));
    }

    /** After a failure. */
    Instant afterFailure(Poll poll, Trouble trouble) {
        return poll.at().plus(jittered(backOff(poll, trouble), poll));
    }

    /** After the origin asked for patience. */
    Instant afterThrottle(Poll poll, Optional<Duration> retryAfter) {
        Duration asked = min(retryAfter.orElse(Duration.ZERO), LONGEST_PATIENCE);
        Duration own = retryAfter.isPresent()
                ? BackOff.of(Trouble.CONNECT, bounds)
                        .after(poll.before().failures(), poll.source().every())
                : backOff(poll, Trouble.RATE_LIMITED);
        return poll.at().plus(jittered(max(asked, own), poll));
    }

    Instant afterGone(Poll poll) {
        return poll.at().plus(GONE_PAUSE);
    }

    /**
     * When a source is asked first after a start: when its status says so, or sooner if it now wishes to, or at once if
     * it was added again since. Sources that are overdue do not come all at once.
     *
     * @param since when the source was last added
     * @param now the moment of the start
     */
    Instant firstPoll(Source source, Instant since, SourceStatus status, Instant now) {
        Instant last = status.lastPolled();
        if (last == null || since.isAfter(last)) {
            return now;
        }
        Instant due = status.nextPoll();
        if (wishes(source) && status.failures() == 0) {
            due = min(due, last.plus(source.every()));
        }
        Duration interval = Duration.between(last, due);
        return due.isAfter(now) ? due : now.plus(share(min(interval.dividedBy(4), LONGEST_SPREAD), source, last));
    }

    private static boolean wishes(Source source) {
        return source.every().compareTo(Duration.ZERO) > 0;
    }

    private Duration own(Poll poll, Rhythm rhythm) {
        Instant due = Forecast.of(rhythm)
                .due(poll.at(), bounds.expectedWait(), poll.at().plus(bounds.longest()));
        Duration learned = max(bounds.shortest(), Duration.between(poll.at(), due));
        boolean fresh = rhythm.isBlank() && poll.before().lastSuccess() == null;
        return fresh ? min(bounds.first(), learned) : learned;
    }

    private Duration backOff(Poll poll, Trouble trouble) {
        return BackOff.of(trouble, bounds)
                .after(poll.before().failures(), poll.source().every());
    }

    private static Instant outsideQuietTimes(Instant next, FeedPace pace) {
        ZonedDateTime time = next.atZone(ZoneOffset.UTC);
        for (int hour = 0; hour < HOURS_OF_A_WEEK && isQuiet(time, pace); hour++) {
            time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return isQuiet(time, pace) ? next : time.toInstant();
    }

    private static boolean isQuiet(ZonedDateTime time, FeedPace pace) {
        DayOfWeek day = time.getDayOfWeek();
        return pace.skipDays().contains(day) || pace.skipHours().contains(time.getHour());
    }

    private static Duration jittered(Duration interval, Poll poll) {
        Duration most = Duration.ofMillis(Math.round(interval.toMillis() * JITTER));
        return interval.plus(share(most, poll.source(), poll.at()));
    }

    /** Part of a time, by chance. */
    private static Duration share(Duration most, Source source, Instant at) {
        long seed = 31L * source.id().value().hashCode() + at.toEpochMilli();
        return Duration.ofMillis(Math.round(most.toMillis() * new SplittableRandom(seed).nextDouble()));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static <T extends Comparable<T>> T min(T a, T b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
