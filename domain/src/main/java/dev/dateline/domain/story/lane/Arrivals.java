package dev.dateline.domain.story.lane;

import dev.dateline.domain.item.Arrival;
import dev.dateline.domain.story.PlacedReport;
import dev.dateline.domain.story.PlacedReport.Standing;
import dev.dateline.domain.story.Relation;
import dev.dateline.domain.story.Report;
import dev.dateline.domain.story.ReportOrigin;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.TermCount;
import dev.dateline.domain.story.lane.index.TermDictionary;
import dev.dateline.domain.story.life.Voice;
import dev.dateline.domain.story.work.Hold;
import java.util.List;

/** Counts reports that come to a lane, and weighs them by all that was counted until then. */
final class Arrivals {
    private final TermDictionary dictionary;
    private final Weighing weighing;
    private final OriginPool origins = new OriginPool();

    Arrivals(TermDictionary dictionary) {
        this.dictionary = dictionary;
        this.weighing = new Weighing(dictionary);
    }

    /** The report as the lane compares and remembers it, at this place in the order of arrival. */
    Newcomer weigh(Report report, StoryId story, long order) {
        Standing standing = Newcomer.standing(report);
        boolean counted = standing != Standing.WITHDRAWN;
        List<TermCount> terms = counted ? report.features().terms() : List.of();
        int[] numbers = counted ? dictionary.countReport(terms) : new int[0];
        PlacedReport placed = new PlacedReport(
                report.article(),
                report.version(),
                story,
                order,
                report.seenAt(),
                standing,
                origins.shared(CitedOrigin.of(report)),
                Relation.ORIGINAL,
                voice(report, standing),
                List.of(),
                report.features().shingles(),
                weighing.weigh(terms, numbers),
                Hold.FREE);
        return new Newcomer(report, placed, new Member(placed, numbers));
    }

    /** The same origin, but one object for all reports that have it. */
    ReportOrigin shared(ReportOrigin origin) {
        return origins.shared(origin);
    }

    /** What a text of its own counts for. */
    private static Voice.Standing voice(Report report, Standing standing) {
        if (standing == Standing.WITHDRAWN) {
            return Voice.Standing.NONE;
        }
        return report.arrival() == Arrival.LIVE ? Voice.Standing.LIVE : Voice.Standing.LATE;
    }
}
