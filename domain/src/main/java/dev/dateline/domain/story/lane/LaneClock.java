package dev.dateline.domain.story.lane;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a lane has come. A moment more than a day ahead is believed only when the entry before told of as late a one:
 * a single clock that lies moves nothing, and after a pause the second entry brings the lane up to date.
 *
 * @param time the latest moment that its entries told of and that could be believed
 * @param order place of the newest report in the order of arrival
 * @param told the moment that the last entry told of, believed or not
 */
public record LaneClock(Instant time, long order, Instant told) {

    /** Before the first entry. */
    public static final LaneClock START = new LaneClock(Instant.EPOCH, 0, Instant.EPOCH);

    private static final Duration JUMP = Duration.ofDays(1);

    LaneClock at(Instant moment) {
        boolean believed = time.equals(Instant.EPOCH) || isNear(time, moment) || isNear(told, moment);
        return new LaneClock(believed && moment.isAfter(time) ? moment : time, order, moment);
    }

    LaneClock next() {
        return new LaneClock(time, order + 1, told);
    }

    private static boolean isNear(Instant known, Instant moment) {
        return !moment.isAfter(known.plus(JUMP));
    }
}
