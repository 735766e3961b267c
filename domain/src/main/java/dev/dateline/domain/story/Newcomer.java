package dev.dateline.domain.story;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.PlacedReport.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way into a lane.
 *
 * @param report as it came
 * @param placed as it will be remembered, but for its story
 * @param member as the lane compares it
 */
record Newcomer(Report report, PlacedReport placed, Member member) {

    /** Of fewer terms nothing can be told: "Live video" is no event. */
    private static final int LEAST_TERMS = 3;

    /** What a report takes part in, by its kind and by whether there is enough of it to compare. */
    static Standing standing(Report report) {
        boolean thin = report.features().terms().size() < LEAST_TERMS;
        return switch (report.kind()) {
            case WITHDRAWN -> Standing.WITHDRAWN;
            case ROUNDUP, WALL -> Standing.ALONE;
            case STORY, LIVE, OPINION, CORRECTION, STUB -> thin ? Standing.ALONE : Standing.MEMBER;
        };
    }

    boolean isMember() {
        return placed.standing() == Standing.MEMBER;
    }

    /** The report as the score sees it; without a moment the time features are silent. */
    ReportMeasures measures() {
        return ReportMeasures.of(member, report.features().hasBody(), moment());
    }

    ReportRef ref() {
        return ReportRef.of(report);
    }

    /**
     * The moment that the time features see. A live report without a date came with the poll that found it, so it
     * happened about when it was seen; one found late or replayed may be of any age, and has no moment.
     */
    @Nullable
    Instant moment() {
        return report.published() == null && report.arrival() != Arrival.LIVE ? null : report.time();
    }

    PlacedReport placedIn(StoryId story) {
        return new PlacedReport(
                placed.article(),
                placed.version(),
                story,
                placed.order(),
                placed.seenAt(),
                placed.standing(),
                placed.origin(),
                placed.relation(),
                placed.shingles(),
                placed.terms());
    }
}
