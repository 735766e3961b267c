package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.feed.FeedPace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a source is asked again. A wish of the configuration counts first. Without one, an answer with news halves the
 * interval and one without doubles it, within bounds and never below what the origin asks for; it starts afresh after
 * failures. Failures double the wait up to the longest interval. A tenth at most is added, always the same for a
 * source, so that sources do not march in step.
 */
public final class PollPlan {
    /** A source that is gone for good is still asked now and then: some come back. */
    static final Duration GONE_PAUSE = Duration.ofDays(30);
    /** Longest time that an origin can send us away for. */
    static final Duration LONGEST_PATIENCE = Duration.ofDays(7);

    private static final int HOURS_OF_A_WEEK = 24 * 7;
    private static final int MOST_DOUBLINGS = 20;

    private final PollBounds bounds;

    public PollPlan(PollBounds bounds) {
        this.bounds = bounds;
    }

    /** After an answer that made sense; {@code atLeast} is what the answer's headers ask for. */
    Instant afterAnswer(Poll poll, boolean news, Duration atLeast, FeedPace pace) {
        if (wishes(poll.source())) {
            return poll.at().plus(jittered(poll.source().every(), poll.source().id()));
        }
        Duration own = adapted(poll, news);
        Duration ttl = pace.ttl() == null ? Duration.ZERO : pace.ttl();
        Duration interval = max(own, min(max(atLeast, ttl), bounds.longest()));
        return outsideQuietTimes(poll.at().plus(jittered(interval, poll.source().id())), pace);
    }

    /** After a failure. */
    Instant afterFailure(Poll poll) {
        return poll.at().plus(jittered(backOff(poll), poll.source().id()));
    }

    /** After the origin asked for patience. */
    Instant afterThrottle(Poll poll, Optional<Duration> retryAfter) {
        Duration asked = min(retryAfter.orElse(Duration.ZERO), LONGEST_PATIENCE);
        return poll.at().plus(jittered(max(asked, backOff(poll)), poll.source().id()));
    }

    Instant afterGone(Poll poll) {
        return poll.at().plus(GONE_PAUSE);
    }

    /** When a source is asked first after a start: when its status says so, or sooner if it now wishes to. */
    Instant firstPoll(Source source, SourceStatus status) {
        Instant last = status.lastPolled();
        if (!wishes(source) || last == null || status.state() != SourceStatus.State.OK) {
            return status.nextPoll();
        }
        Instant wished = last.plus(jittered(source.every(), source.id()));
        return wished.isBefore(status.nextPoll()) ? wished : status.nextPoll();
    }

    private static boolean wishes(Source source) {
        return source.every().compareTo(Duration.ZERO) > 0;
    }

    private Duration adapted(Poll poll, boolean news) {
        SourceStatus before = poll.before();
        if (before.lastPolled() == null || before.state() != SourceStatus.State.OK) {
            return bounds.first();
        }
        double last = Duration.between(before.lastPolled(), before.nextPoll()).toMillis()
                / (1 + jitter(poll.source().id()));
        Duration next = Duration.ofMillis(Math.round(news ? last / 2 : last * 2));
        return max(bounds.shortest(), min(next, bounds.longest()));
    }

    private Duration backOff(Poll poll) {
        Duration every = poll.source().every();
        Duration start = wishes(poll.source()) ? every : bounds.shortest();
        int doublings = Math.min(poll.before().failures(), MOST_DOUBLINGS);
        return max(start, min(start.multipliedBy(1L << doublings), bounds.longest()));
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

    private static Duration jittered(Duration interval, SourceId source) {
        return Duration.ofMillis(Math.round(interval.toMillis() * (1 + jitter(source))));
    }

    /** From 0 to 0.1. */
    private static double jitter(SourceId source) {
        return Math.floorMod(source.value().hashCode() * 31, 1000) / 10_000.0;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
