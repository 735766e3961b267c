package dev.dateline.domain.story;

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

    ReportRef ref() {
        return ReportRef.of(report);
    }

    /** As the score sees it. */
    Weighed weighed() {
        return new Weighed(
                member,
                report.features().hasBody(),
                Weighed.moment(report.published(), report.seenAt(), report.arrival()));
    }

    @Nullable
    Instant moment() {
        return weighed().moment();
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
