package dev.dateline.ingest.schedule;

import dev.dateline.domain.item.Trouble;
import java.time.Duration;

/**
 * How long a source that fails is left alone. The wait doubles with each failure in a row; where it begins and ends
 * depends on what is wrong: what passes by itself is asked again soon, what somebody must mend is asked seldom.
 *
 * @param first wait after the first failure
 * @param longest the wait grows no further
 */
record BackOff(Duration first, Duration longest) {
    private static final Duration MENDED_BY_OWNER = Duration.ofMinutes(10);
    private static final Duration SHUT_OUT = Duration.ofHours(1);
    private static final int LONGER_FOR_STANDING = 4;
    private static final int MOST_DOUBLINGS = 20;

    /** The waits for this trouble, within what is set. */
    static BackOff of(Trouble trouble, PollBounds bounds) {
        Duration standing = bounds.longest().multipliedBy(LONGER_FOR_STANDING);
        return switch (trouble) {
            case OURS -> new BackOff(bounds.shortest(), bounds.first());
            case DNS, CONNECT, TIMEOUT, HTTP_SERVER, PROTOCOL, BAD_CODING, EMPTY ->
                new BackOff(bounds.shortest(), bounds.longest());
            case TLS, NOT_FOUND, HTTP_CLIENT, REDIRECTS, TOO_LARGE, UNREADABLE, RATE_LIMITED ->
                new BackOff(MENDED_BY_OWNER, standing);
            case UNAUTHORIZED, REFUSED_ADDRESS, ROBOTS, BOT_WALL, CONSENT_WALL, LOGIN_WALL ->
                new BackOff(SHUT_OUT, standing);
        };
    }

    /**
     * The wait.
     *
     * @param failures how many failures in a row there were before this one
     * @param every the interval that the source's configuration wishes for; it is waited at least
     */
    Duration after(int failures, Duration every) {
        int doublings = Math.max(0, Math.min(failures, MOST_DOUBLINGS));
        Duration grown = first.multipliedBy(1L << doublings);
        Duration wait = grown.compareTo(longest) < 0 ? grown : longest;
        return wait.compareTo(every) > 0 ? wait : every;
    }
}
