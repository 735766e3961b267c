package dev.dateline.domain.story.lane;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.ReportRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as the score sees it, whether it has just come or was placed before.
 *
 * @param member its vectors
 * @param hasBody whether there is a body besides the title
 * @param moment the moment that the time features see, if it has one
 */
record Weighed(Member member, boolean hasBody, @Nullable Instant moment) {

    /** A report that was placed before, as its story lists it. */
    static Weighed of(Member member, ReportRef listed) {
        boolean body = !member.isBareTitle();
        return new Weighed(member, body, moment(listed.published(), listed.seenAt(), listed.arrival()));
    }

    /**
     * The moment of a report. A live report without a date came with the poll that found it, so it happened about when it
     * was seen; one found late or replayed may be of any age, and has no moment.
     */
    static @Nullable Instant moment(@Nullable Instant published, Instant seenAt, Arrival arrival) {
        if (published == null && arrival != Arrival.LIVE) {
            return null;
        }
        return published == null || published.isAfter(seenAt) ? seenAt : published;
    }
}
