package dev.dateline.domain.story;

import java.time.Instant;

/**
 * How far a lane has come.
 *
 * @param time the latest moment any of its entries told of
 * @param order place of the newest report in the order of arrival
 */
public record LaneClock(Instant time, long order) {

    /** Before the first entry. */
    public static final LaneClock START = new LaneClock(Instant.EPOCH, 0);

    LaneClock at(Instant moment) {
        return moment.isAfter(time) ? new LaneClock(moment, order) : this;
    }

    LaneClock next() {
        return new LaneClock(time, order + 1);
    }
}
